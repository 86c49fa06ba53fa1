package io.github.cilium4j.overlay.upgrade;

/**
 * What a newer version of Cilium changes about a file.
 *
 * @since 0.1.0
 */
public enum ChangeKind {
    /** What the older version takes, the API server or the agent of the newer one refuses. */
    BECOMES_INVALID("becomes invalid"),
    /** What the older version refuses or drops, the newer one takes, so that it begins to act. */
    BECOMES_LEGAL("becomes legal"),
    /** The newer version does not know a field: it is dropped, or refused under strict validation. */
    LOSES_FIELD("loses a field"),
    /** The kind is no longer, or not for long, served under its API version, or begins to be. */
    API_VERSION("API version"),
    /** Both versions take it, and they do not do the same. */
    MEANING("changes its meaning"),
    /** A connection between ends that the files tell of passes in one version and not in the other. */
    CONNECTION("opens or closes connections"),
    /** The charts do not read the same in the values of Helm. */
    HELM_VALUE("Helm value");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** Returns the kind as reports write it, such as {@code becomes invalid}. */
    public String words() {
        return words;
    }
}
