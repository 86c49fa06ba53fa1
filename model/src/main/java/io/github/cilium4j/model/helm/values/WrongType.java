package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value that the schema of the chart refuses for its type, so that Helm installs nothing. */
final class WrongType implements ValueRule {
    @Override
    public RuleInfo info() {
        return ValuesRules.WRONG_TYPE;
    }

    @Override
    public Optional<Advice> check(Key key, Variant variant, YamlNode value) {
        boolean isNull = value instanceof YamlScalar scalar && scalar.isNull();
        if (isNull || variant.takes(value)) {
            return Optional.empty();
        }
        return Optional.of(new Advice(isNot(value, wanted(variant)), fix(variant, value)));
    }

    private static String wanted(Variant variant) {
        return variant.types().isEmpty()
                ? "null, the only value that the chart's schema allows"
                : variant.types().stream().map(ValueType::words).collect(Collectors.joining(" or "));
    }

    private static String isNot(YamlNode value, String wanted) {
        if (!(value instanceof YamlScalar scalar) || scalar.text().isEmpty()) {
            return value.words() + " stands where " + wanted + " is wanted";
        }
        return (scalar.isString() ? Quoted.of(scalar.text()) : scalar.text()) + " is " + scalar.words() + ", not "
                + wanted;
    }

    private static String fix(Variant variant, YamlNode value) {
        if (variant.types().isEmpty()) {
            return "Leave it out";
        }
        if (!(value instanceof YamlScalar scalar)) {
            return "Write " + wanted(variant);
        }
        boolean quotes = scalar.isString() && variant.takes(YamlScalar.plain(scalar.text()));
        if (quotes && !scalar.text().isEmpty()) {
            return "Write " + scalar.text() + " without quotes";
        }
        return variant.types().contains(ValueType.STRING)
                ? "Write " + Quoted.of(scalar.text()) + " in quotes"
                : "Write " + wanted(variant);
    }
}
