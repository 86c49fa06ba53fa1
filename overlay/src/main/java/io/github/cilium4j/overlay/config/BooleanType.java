package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.Set;

/** {@code true} or {@code false}, without quotes. */
final class BooleanType implements ValueType<Boolean> {
    static final BooleanType INSTANCE = new BooleanType();
    private static final Set<String> PLAIN_EVERYWHERE = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private BooleanType() {}

    @Override
    public String name() {
        return "boolean";
    }

    @Override
    public String words() {
        return "a boolean";
    }

    @Override
    public Optional<Boolean> read(YamlNode node, ReadContext context) {
        if (!(node instanceof YamlScalar scalar)) {
            context.wrongType(node, words(), "Write true or false");
            return Optional.empty();
        }
        if (scalar.type() != ScalarType.BOOLEAN) {
            refuse(scalar, context);
            return Optional.empty();
        }
        boolean value = Boolean.parseBoolean(scalar.canonical());
        if (!PLAIN_EVERYWHERE.contains(scalar.text())) {
            context.report(
                    ConfigRules.AMBIGUOUS_VALUE,
                    scalar.text() + " is " + value + " to YAML 1.1 and Kubernetes, and a string to YAML 1.2",
                    "Write " + value);
        }
        return Optional.of(value);
    }

    private void refuse(YamlScalar scalar, ReadContext context) {
        boolean meant = YamlScalar.plain(scalar.text()).type() == ScalarType.BOOLEAN;
        if (scalar.isString() && meant) {
            String plain = YamlScalar.plain(scalar.text()).canonical();
            context.report(
                    ConfigRules.QUOTED_BOOLEAN,
                    Quoted.of(scalar.text())
                            + " is a string, and a template takes every string but the empty one for true",
                    "Write " + plain + " without quotes");
        } else {
            context.wrongType(scalar, words(), "Write true or false");
        }
    }

    @Override
    public YamlNode write(Boolean value) {
        return YamlScalar.of(value);
    }
}
