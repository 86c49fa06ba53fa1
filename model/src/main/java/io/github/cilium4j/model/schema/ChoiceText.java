package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A choice as a table writes it. It is read when a value is first held against it; equal texts are the same choice. */
final class ChoiceText implements Constraint {
    private final String text;
    private volatile @Nullable Choice choice;

    /**
     * Creates a choice.
     *
     * @param text such as {@code oneOf=[{"required":["http"]},{"required":["dns"]}]}
     */
    ChoiceText(String text) {
        this.text = text;
    }

    Choice choice() {
        Choice read = choice;
        if (read == null) {
            int equals = text.indexOf('=');
            YamlSequence schemas =
                    (YamlSequence) Columns.json(text.substring(equals + 1)).orElseThrow();
            read = Choice.parse(text.substring(0, equals), schemas.items());
            choice = read;
        }
        return read;
    }

    @Override
    public RuleInfo rule() {
        return choice().rule();
    }

    @Override
    public boolean isAboutFields() {
        return true;
    }

    @Override
    public boolean holds(Seen value) {
        return choice().holds(value);
    }

    @Override
    public Problem problem(Seen value) {
        return choice().problem(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChoiceText that && text.equals(that.text);
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
