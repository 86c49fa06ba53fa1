package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlScalar;

/**
 * The smallest and the largest number.
 *
 * @param min the smallest, {@link Long#MIN_VALUE} for none
 * @param max the largest, {@link Long#MAX_VALUE} for none
 */
record Range(long min, long max) implements Constraint {
    @Override
    public RuleInfo rule() {
        return SchemaRules.OUT_OF_BOUNDS;
    }

    @Override
    public boolean holds(Seen value) {
        return !(value.node() instanceof YamlScalar scalar)
                || scalar.type() != ScalarType.INTEGER && scalar.type() != ScalarType.FLOAT
                || Numbers.isBetween(scalar, min, max);
    }

    @Override
    public Problem problem(Seen value) {
        return new Problem(value.text() + " is out of range", "Write a number " + words());
    }

    private String words() {
        if (max == Long.MAX_VALUE) {
            return "of " + min + " or more";
        }
        return min == Long.MIN_VALUE ? "of " + max + " or less" : "from " + min + " to " + max;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range that && min == that.min && max == that.max;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(min) + Long.hashCode(max);
    }
}
