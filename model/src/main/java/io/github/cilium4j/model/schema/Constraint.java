package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.lint.RuleInfo;

/**
 * What a definition says of a value of the right type. Equal constraints say the same; their methods for that are written out
 * because those that are generated for records take long to start, and a check of one file is to be quick.
 */
interface Constraint {
    /** Returns the rule that a value breaks. */
    RuleInfo rule();

    /** Returns whether a value keeps it; a value of another type does. */
    boolean holds(Seen value);

    /** Says what is wrong with a value that breaks it. */
    Problem problem(Seen value);

    /** Returns whether it is about the fields of an object, which may differ between versions. */
    default boolean isAboutFields() {
        return false;
    }

    /**
     * What is wrong, and what to write instead.
     *
     * @param message what is wrong
     * @param fix what to write instead
     */
    record Problem(String message, String fix) {}
}
