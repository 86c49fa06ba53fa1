package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.helm.HelmChartConfigSpec;
import java.util.Optional;

/** What the values of the chart say about SPIRE and its data; {@code spec.values} wins. Defaults: values.yaml of Cilium 1.18.6. */
final class ChartStore {
    private final Optional<YamlNode> values;
    private final Optional<YamlNode> content;

    private ChartStore(Optional<YamlNode> values, Optional<YamlNode> content) {
        this.values = values;
        this.content = content;
    }

    static ChartStore of(HelmChartConfig config) {
        Optional<YamlNode> content = config.spec()
                .flatMap(HelmChartConfigSpec::valuesContent)
                .flatMap(text -> YamlReader.read("", text).documents().stream().findFirst())
                .map(YamlDocument::root);
        return new ChartStore(config.spec().flatMap(HelmChartConfigSpec::values), content);
    }

    private Optional<String> text(FieldPath path) {
        return exact(values, path).or(() -> exact(content, path)).map(YamlScalar::canonical);
    }

    private static Optional<YamlScalar> exact(Optional<YamlNode> root, FieldPath path) {
        return DataStoreKeys.find(root, path)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> !scalar.isNull());
    }

    /** Returns whether the chart installs SPIRE where the plan looks for it. */
    boolean installsSpire() {
        return text(DataStoreKeys.SPIRE.child("enabled")).filter("true"::equals).isPresent()
                && text(DataStoreKeys.SPIRE.then(FieldPath.of("install", "enabled")))
                        .filter("false"::equals)
                        .isEmpty();
    }

    String namespace() {
        return text(DataStoreKeys.SPIRE.then(FieldPath.of("install", "namespace")))
                .orElse(Observed.SPIRE);
    }

    /** Returns whether the volume is on; empty when nothing says so, and the chart's default is on. */
    Optional<Boolean> enabled() {
        return text(DataStoreKeys.ENABLED).map("true"::equals);
    }

    /** Returns the volume that the chart would give the server, were it on. */
    Store store() {
        return new Store(
                text(DataStoreKeys.CLASS).filter(name -> !name.isEmpty()),
                text(DataStoreKeys.SIZE).orElse("1Gi"));
    }

    boolean isOn() {
        return enabled().orElse(true);
    }
}
