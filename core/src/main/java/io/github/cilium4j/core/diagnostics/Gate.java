package io.github.cilium4j.core.diagnostics;

/**
 * Who would object. The gates are kept apart because they disagree in real life.
 *
 * @since 0.1.0
 */
public enum Gate {
    /** The file is not what it claims to be: YAML, configuration or Helm values. */
    INPUT,
    /** The API server would refuse the object: schema, CEL, or unknown field under strict validation. */
    API_SERVER,
    /** Cilium's agent would not import it ({@code Valid=False}). */
    AGENT,
    /** It is taken, but does not do what it says. */
    DATAPATH,
    /** It works, but users regret it. */
    ADVICE
}
