package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.Optional;

/** A string that is not among those that the schema of the chart lists. */
final class UnlistedWord implements ValueRule {
    @Override
    public RuleInfo info() {
        return ValuesRules.UNKNOWN_VALUE;
    }

    @Override
    public Optional<Advice> check(Key key, Variant variant, YamlNode value) {
        return variant.allows(value)
                ? Optional.empty()
                : Optional.of(new Advice(
                        value + " is no value of this setting",
                        "Write one of " + String.join(", ", variant.allowed())));
    }
}
