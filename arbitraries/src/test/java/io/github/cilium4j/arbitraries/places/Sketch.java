package io.github.cilium4j.arbitraries.places;

import java.util.List;

/** A piece of YAML together with how it is written. */
sealed interface Sketch {
    /** A scalar on one line, as it is written. */
    record Line(String written) implements Sketch {}

    /** A scalar of several lines behind a header such as {@code |}; a line may be empty. */
    record Block(String header, List<String> lines) implements Sketch {}

    /** A value that is not written at all. */
    record Nothing() implements Sketch {}

    /** A map. */
    record Fields(boolean flow, List<Field> fields) implements Sketch {}

    /** A list; in block style its items may stand at the column of the key above, or behind it. */
    record Items(boolean flow, boolean indented, List<Sketch> items) implements Sketch {}

    /**
     * One entry of a map.
     *
     * @param name the key
     * @param key the key as it is written
     * @param comment what stands on the line above, when in block style; may be empty
     * @param breaksLine whether a new line starts before the entry, when in flow style
     */
    record Field(String name, String key, String comment, boolean breaksLine, Sketch value) {}

    /** Returns whether this stands on the line of its key, in block style. */
    default boolean isInline() {
        return !(this instanceof Fields fields && !fields.flow && !fields.fields.isEmpty()
                || this instanceof Items items && !items.flow && !items.items.isEmpty());
    }
}
