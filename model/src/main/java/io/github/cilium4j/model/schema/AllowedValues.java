package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.FieldHint;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.List;

/**
 * The values that a field allows.
 *
 * @param values the values, in the order of the definition
 */
record AllowedValues(List<String> values) implements Constraint {
    @Override
    public RuleInfo rule() {
        return SchemaRules.NOT_ALLOWED;
    }

    @Override
    public boolean holds(Seen value) {
        return !(value.node() instanceof YamlScalar scalar) || values.contains(scalar.text());
    }

    @Override
    public Problem problem(Seen value) {
        return new Problem(Quoted.of(value.text()) + " is not allowed here", FieldHint.forEnum(value.text(), values));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AllowedValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
