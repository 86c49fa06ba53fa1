package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.lint.RuleInfo;
import java.util.function.Predicate;

/** A CEL rule of a definition, written in Java. Two are equal when their CEL texts are. */
final class CelRule implements Constraint {
    private final String text;
    private final Predicate<Seen> test;
    private final Problem problem;

    CelRule(String text, Predicate<Seen> test, String message, String fix) {
        this.text = text;
        this.test = test;
        this.problem = new Problem(message, fix);
    }

    /** Returns the CEL text. */
    String text() {
        return text;
    }

    @Override
    public RuleInfo rule() {
        return SchemaRules.CONTRADICTION;
    }

    @Override
    public boolean isAboutFields() {
        return true;
    }

    @Override
    public boolean holds(Seen value) {
        try {
            return test.test(value);
        } catch (NoSuchKeyException e) {
            return false;
        }
    }

    @Override
    public Problem problem(Seen value) {
        return problem;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CelRule that && text.equals(that.text);
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
