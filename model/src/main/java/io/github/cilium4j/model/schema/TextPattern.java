package io.github.cilium4j.model.schema;

import com.google.re2j.Pattern;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** The pattern that a text must match somewhere. It is compiled when a text is first held against it. */
final class TextPattern implements Constraint {
    /** Longer patterns tell a reader nothing. */
    private static final int READABLE = 100;

    private final String text;
    private volatile @Nullable Pattern compiled;

    TextPattern(String text) {
        this.text = text;
    }

    @Override
    public RuleInfo rule() {
        return SchemaRules.MALFORMED;
    }

    @Override
    public boolean holds(Seen value) {
        return !(value.node() instanceof YamlScalar scalar)
                || !scalar.isString()
                || compiled().matcher(scalar.text()).find();
    }

    private Pattern compiled() {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(text);
            compiled = pattern;
        }
        return pattern;
    }

    @Override
    public Problem problem(Seen value) {
        return new Problem(
                Quoted.of(value.text()) + " does not have the form of this field",
                text.length() <= READABLE
                        ? "Write a text that matches " + text
                        : "Compare it with the documented form");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
