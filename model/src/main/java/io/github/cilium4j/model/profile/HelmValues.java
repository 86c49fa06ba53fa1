package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.profile.ValuesLayer.Found;
import java.util.Optional;

/**
 * The values that a HelmChartConfig gives to a chart, with their places: {@code spec.valuesContent}, and over it
 * {@code spec.values}. Immutable. For what {@link ClusterProfile} does not hold.
 *
 * @since 0.1.0
 */
public final class HelmValues {
    private final ValuesLayers layers;

    private HelmValues(ValuesLayers layers) {
        this.layers = layers;
    }

    /** Returns the values of a HelmChartConfig; empty when they cannot be read. */
    public static Optional<HelmValues> of(Located<HelmChartConfig> config) {
        return ValuesReader.of(config).all().map(HelmValues::new);
    }

    /**
     * Returns the value of a key; empty when it is absent or null.
     *
     * @param key the key with dots, such as {@code hubble.relay.enabled}
     */
    public Optional<YamlNode> find(String key) {
        return given(key).map(Found::node).filter(node -> !Nodes.isNull(node));
    }

    /** Returns a boolean; empty when the key is absent or something else. */
    public Optional<Boolean> flag(String key) {
        return find(key).flatMap(Nodes::bool);
    }

    /** Returns a string; empty when the key is absent or something else. */
    public Optional<String> text(String key) {
        return find(key).flatMap(Nodes::string);
    }

    /** Returns a new finding of a rule where a value stands, or would stand. */
    public Finding.Builder finding(RuleInfo rule, String key) {
        SettingPlace place = given(key).map(layers::place).orElseGet(() -> layers.place(path(key)));
        return rule.finding().origin(place.origin()).subject(place.subject()).path(place.path());
    }

    private Optional<Found> given(String key) {
        return layers.find(path(key)).filter(Found::complete);
    }

    private static FieldPath path(String key) {
        return FieldPath.of(key.split("\\.", -1));
    }
}
