package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;

/**
 * How long a text is, or how many items or keys there are.
 *
 * @param of what is counted
 * @param min the fewest
 * @param max the most
 */
record Size(Of of, long min, long max) implements Constraint {
    /** What is counted. */
    enum Of {
        /** The code points of a text. */
        CHARACTERS("character"),
        /** The items of a list. */
        ITEMS("item"),
        /** The keys of a map. */
        KEYS("key");

        private final String word;

        Of(String word) {
            this.word = word;
        }

        private String count(long number) {
            return number + " " + word + (number == 1 ? "" : "s");
        }

        private boolean counts(YamlNode node) {
            return switch (this) {
                case CHARACTERS -> node instanceof YamlScalar scalar && scalar.isString();
                case ITEMS -> node instanceof YamlSequence;
                case KEYS -> node instanceof YamlMapping;
            };
        }
    }

    @Override
    public RuleInfo rule() {
        return SchemaRules.OUT_OF_BOUNDS;
    }

    @Override
    public boolean holds(Seen value) {
        if (!of.counts(value.node())) {
            return true;
        }
        int size = value.size();
        return min <= size && size <= max;
    }

    /** Returns whether a value is too large, so that nothing more is said of what is inside. */
    boolean isExceeded(YamlSequence list) {
        return of == Of.ITEMS && list.items().size() > max;
    }

    @Override
    public Problem problem(Seen value) {
        int size = value.size();
        boolean few = size < min;
        String limit = few ? "at least " + of.count(min) : "at most " + of.count(max);
        if (size == 0) {
            return new Problem("the value is empty", "Write " + limit);
        }
        return max == 0
                ? new Problem("nothing may stand in this list", "Remove it")
                : new Problem("there are " + of.count(size), "Write " + limit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Size that && of == that.of && min == that.min && max == that.max;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(min) + Long.hashCode(max);
    }
}
