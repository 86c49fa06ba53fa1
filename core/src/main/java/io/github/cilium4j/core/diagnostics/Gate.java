package io.github.cilium4j.core.diagnostics;

/**
 * Who would object. The gates are kept apart because they disagree in real life.
 *
 * @since 0.1.0
 */
public enum Gate {
    /** The file is not what it claims to be: YAML, configuration or Helm values. */
    INPUT("the file is not what it claims to be"),
    /** The API server would refuse the object: schema, CEL, or unknown field under strict validation. */
    API_SERVER("the API server would refuse the object"),
    /** Cilium's agent would not import it ({@code Valid=False}). */
    AGENT("Cilium's agent would not import it"),
    /** It is taken, but does not do what it says. */
    DATAPATH("it is taken, but does not do what it says"),
    /** It works, but users regret it. */
    ADVICE("it works, but users regret it");

    private final String meaning;

    Gate(String meaning) {
        this.meaning = meaning;
    }

    /** Returns what a finding of this gate says, as a clause. */
    public String meaning() {
        return meaning;
    }
}
