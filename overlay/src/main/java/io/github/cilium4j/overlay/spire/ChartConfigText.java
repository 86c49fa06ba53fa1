package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlEdit;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlStream;
import java.util.List;
import java.util.Optional;

/** The text of a file that holds one HelmChartConfig. */
final class ChartConfigText {
    private final String text;

    ChartConfigText(String text) {
        this.text = text;
    }

    String set(SpireDataStorePatch patch) {
        YamlDocument document = document();
        DataStoreKeys.refuseOverride(document.find(DataStoreKeys.VALUES), patch);
        DataStoreKeys.refuseDetours(content(document));
        String edited = text;
        for (DataStoreKeys.Setting setting : DataStoreKeys.settings(patch)) {
            edited = YamlEdit.editInside(edited, DataStoreKeys.CONTENT, setting.path(), setting.value());
        }
        return edited;
    }

    private YamlDocument document() {
        YamlStream stream = YamlReader.read("", text);
        List<YamlDocument> documents = stream.documents();
        if (documents.isEmpty() && stream.hasErrors()) {
            Finding first = stream.findings().get(0);
            throw new InvalidManifestException("", first.message(), first.fix());
        }
        if (documents.size() != 1) {
            throw new InvalidManifestException(
                    "",
                    documents.isEmpty()
                            ? "the text holds no object"
                            : "the text holds " + documents.size() + " documents",
                    "Give the text of one HelmChartConfig");
        }
        Optional<String> kind = documents.get(0).mapping().flatMap(object -> object.string("kind"));
        if (kind.filter("HelmChartConfig"::equals).isEmpty()) {
            throw new InvalidManifestException(
                    "kind",
                    kind.map(name -> "\"" + name + "\" is no HelmChartConfig").orElse("there is none"),
                    "Give a HelmChartConfig; values by themselves are changed by applyToValues");
        }
        return documents.get(0);
    }

    private static String content(YamlDocument document) {
        YamlNode content = document.find(DataStoreKeys.CONTENT).orElseThrow(DataStoreKeys::noContent);
        if (content instanceof YamlScalar scalar && scalar.isString()) {
            return scalar.text();
        }
        throw DataStoreKeys.noContent();
    }
}
