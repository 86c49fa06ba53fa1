package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.Optional;

/**
 * Helm takes a key whose value is null out of the chart's defaults, with everything below it; a template that reads
 * something below it then fails. Which sections that are was found by rendering the charts with Helm 3.16.4.
 */
final class NullSection implements ValueRule {
    @Override
    public RuleInfo info() {
        return ValuesRules.NULL_SECTION;
    }

    @Override
    public Optional<Advice> check(Key key, Variant variant, YamlNode value) {
        boolean isNull = value instanceof YamlScalar scalar && scalar.isNull();
        return isNull && variant.needed()
                ? Optional.of(new Advice(
                        "null takes away all that the chart sets below "
                                + Quoted.of(key.path().toString()) + ", and its templates fail",
                        "Write {} or leave it out"))
                : Optional.empty();
    }
}
