package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlStream;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.helm.HelmChartConfigSpec;
import io.github.cilium4j.model.helm.values.GivenValues;
import io.github.cilium4j.model.helm.values.ValuesCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the values of a chart from where they stand; unreadable ones are findings, and then there is no profile. */
final class ValuesReader {
    private static final FieldPath CONTENT = FieldPath.of("spec", "valuesContent");
    private static final FieldPath VALUES = FieldPath.of("spec", "values");

    private final ProfileSource source;
    private final String subject;
    private final Origin whole;
    private final List<ValuesLayer> layers = new ArrayList<>();
    private final FindingList findings = new FindingList();
    private boolean readable = true;

    ValuesReader(ProfileSource source, String subject, Origin whole) {
        this.source = source;
        this.subject = subject;
        this.whole = whole;
    }

    /** Reads both forms of values; helm-controller gives Helm {@code valuesContent} first and {@code values} over it. */
    static ValuesReader of(Located<HelmChartConfig> config) {
        ValuesReader reader = new ValuesReader(
                ProfileSource.HELM_CHART_CONFIG, Manifest.describe(config.manifest()), config.locate(FieldPath.root()));
        Optional<HelmChartConfigSpec> spec = config.manifest().spec();
        spec.flatMap(HelmChartConfigSpec::valuesContent).ifPresent(text -> reader.content(config, text));
        spec.flatMap(HelmChartConfigSpec::values).ifPresent(node -> reader.values(node, config, VALUES, VALUES));
        return reader;
    }

    /** Helm reads the first document of a text; an empty text has no values. */
    private void content(Located<HelmChartConfig> config, String text) {
        YamlStream stream = config.readInside(CONTENT).orElseGet(() -> YamlReader.read("", text));
        stream.findings()
                .forEach(finding -> findings.addAll(List.of(Finding.builder()
                        .from(finding)
                        .subject(subject)
                        .path(CONTENT.then(finding.path()))
                        .build())));
        if (stream.hasErrors()) {
            readable = false;
            return;
        }
        List<YamlDocument> documents = stream.documents();
        if (documents.size() > 1) {
            noMap(
                    config.locate(CONTENT),
                    CONTENT,
                    "the text holds " + documents.size() + " documents, and Helm reads the first");
        }
        documents.stream().limit(1).forEach(inner -> values(inner.root(), inner, FieldPath.root(), CONTENT));
    }

    /** Takes a map of values; null is an empty one. */
    ValuesReader values(YamlNode node, Locator locator, FieldPath base, FieldPath shown) {
        if (node instanceof YamlMapping map) {
            layers.add(new ValuesLayer(map, locator, base, shown));
        } else if (!Nodes.isNull(node)) {
            noMap(locator.locate(base), shown, Nodes.isNot(node, "a map of values"));
            readable = false;
        }
        return this;
    }

    private void noMap(Origin origin, FieldPath path, String message) {
        SettingPlace place = new SettingPlace(source, subject, path, origin);
        findings.add(HelmRules.NO_MAP, place, message, "Write one map of values");
    }

    ProfileReading profile(Chart chart, CiliumVersion version) {
        Optional<ClusterProfile> profile = all().map(values -> HelmProfile.read(values, chart, version, findings));
        layers.forEach(layer -> findings.addWhatIsNew(ValuesCheck.check(given(layer))));
        return new ProfileReading(profile, findings.inOrder());
    }

    /** Returns the values; empty when a text cannot be read. */
    Optional<ValuesLayers> all() {
        return readable ? Optional.of(new ValuesLayers(List.copyOf(layers), source, subject, whole)) : Optional.empty();
    }

    private GivenValues given(ValuesLayer layer) {
        String shownSubject = source == ProfileSource.HELM_VALUES ? "" : subject;
        return new GivenValues(layer.root(), layer.locator(), layer.base(), layer.shown(), shownSubject);
    }
}
