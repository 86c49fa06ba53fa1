package io.github.cilium4j.core;

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

    private final String attribute;
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
        super((attribute.isEmpty() ? "" : attribute + ": ") + problem + ". " + fix);
        this.attribute = attribute;
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

    private InvalidManifestException(String attribute, InvalidManifestException cause) {
        this(attribute, cause.problem, cause.fix);
        initCause(cause);
    }

    /**
     * Returns this exception as seen from the value that holds the attribute.
     *
     * @param parent the attribute that holds {@link #attribute()}, such as {@code labels}
     * @return an exception whose attribute starts with {@code parent}, with this one as its cause
     */
    public InvalidManifestException under(String parent) {
        return new InvalidManifestException(attribute.isEmpty() ? parent : parent + "." + attribute, this);
    }

    /** Returns the attribute's name, empty when the whole value is meant. */
    public String attribute() {
        return attribute;
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
