package io.github.cilium4j.core;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that no supported Cilium version and no API server would take.
 *
 * <p>The message names the attribute, quotes the value and says what to write instead. Readers turn it into a finding
 * that points at {@link #attribute()}.
 *
 * @since 0.1.0
 */
public final class InvalidManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String[] path;
    private final String problem;
    private final String fix;

    /**
     * Creates an exception about one attribute.
     *
     * @param attribute the attribute's name, empty when the whole value is meant
     * @param problem what is wrong, with the offending value quoted
     * @param fix what to write instead, as an instruction
     */
    public InvalidManifestException(String attribute, String problem, String fix) {
        this(attribute.isEmpty() ? new String[0] : new String[] {attribute}, problem, fix);
    }

    private InvalidManifestException(String[] path, String problem, String fix) {
        super((path.length == 0 ? "" : String.join(".", path) + ": ") + problem + ". " + fix);
        this.path = path;
        this.problem = problem;
        this.fix = fix;
    }

    /**
     * Creates the exception of a builder whose mandatory attributes are missing.
     *
     * @param missing the names of the missing attributes, at least one
     */
    // Immutables calls this constructor when the exception type has it, with names instead of a sentence.
    public InvalidManifestException(String[] missing) {
        this("", "required and not set: " + String.join(", ", missing), "Set " + String.join(", ", missing));
    }

    /**
     * Creates the exception of a generated value that cannot be initialised at all.
     *
     * @param problem what is wrong
     */
    // Immutables calls this constructor when defaults refer to each other in a circle.
    public InvalidManifestException(String problem) {
        this("", problem, "Set the attributes explicitly");
    }

    /**
     * Returns this exception as seen from a value that holds the attribute.
     *
     * @param steps how to get from that value to {@link #path()}: names of fields, keys of maps, indexes of lists
     * @return an exception with this one as its cause
     */
    public InvalidManifestException under(String... steps) {
        String[] whole =
                Stream.concat(Arrays.stream(steps), Arrays.stream(path)).toArray(String[]::new);
        InvalidManifestException outer = new InvalidManifestException(whole, problem, fix);
        outer.initCause(this);
        return outer;
    }

    /** Returns the steps to what is wrong: names of fields, keys of maps, indexes of lists; none for the whole value. */
    public List<String> path() {
        return List.of(path);
    }

    /** Returns the steps of {@link #path()} joined by dots, empty when the whole value is meant. */
    public String attribute() {
        return String.join(".", path);
    }

    /** Returns what is wrong, with the offending value quoted. */
    public String problem() {
        return problem;
    }

    /** Returns what to write instead. */
    public String fix() {
        return fix;
    }
}
