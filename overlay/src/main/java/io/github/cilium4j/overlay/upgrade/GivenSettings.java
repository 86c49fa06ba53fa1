package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.model.profile.ProfileReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings of Cilium that stand in the inputs: those that are written, no defaults.
 *
 * @param values the values of its chart
 * @param maps what its agents read
 */
record GivenSettings(List<HelmValues> values, List<Located<ConfigMap>> maps) {
    static GivenSettings of(Manifests manifests) {
        List<HelmValues> values = manifests.all().stream()
                .flatMap(object -> object.as(HelmChartConfig.class).stream())
                .filter(config -> ProfileReader.isCilium(config.manifest()))
                .flatMap(config -> HelmValues.of(config).stream())
                .toList();
        List<Located<ConfigMap>> maps = manifests.all().stream()
                .flatMap(object -> object.as(ConfigMap.class).stream())
                .filter(map -> ProfileReader.isCiliumConfig(map.manifest()))
                .toList();
        return new GivenSettings(values, maps);
    }

    /**
     * Returns what is written for a setting.
     *
     * @param value its key in the values of the chart
     * @param option its key in {@code cilium-config}
     */
    Stream<String> texts(String value, String option) {
        Stream<String> ofValues =
                values.stream().flatMap(given -> given.find(value).stream()).map(GivenSettings::text);
        Stream<String> ofMaps = maps.stream()
                .flatMap(map -> Optional.ofNullable(map.manifest().data().get(option)).stream());
        return Stream.concat(ofValues, ofMaps);
    }

    boolean has(String value, String option) {
        return texts(value, option).findAny().isPresent();
    }

    boolean says(String value, String option, String text) {
        return texts(value, option).anyMatch(text::equals);
    }

    /** Returns a finding wherever a setting has a text. */
    Stream<Finding.Builder> findings(RuleInfo rule, String value, String option, String text) {
        Stream<Finding.Builder> ofValues = values.stream()
                .filter(given -> given.find(value)
                        .map(GivenSettings::text)
                        .filter(text::equals)
                        .isPresent())
                .map(given -> given.finding(rule, value));
        Stream<Finding.Builder> ofMaps = maps.stream()
                .filter(map -> text.equals(map.manifest().data().get(option)))
                .map(map -> map.finding(rule, FieldPath.of("data", option)));
        return Stream.concat(ofValues, ofMaps);
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.canonical() : node.toString();
    }
}
