package io.github.cilium4j.overlay.spire;

/**
 * How far the move of SPIRE's data has come.
 *
 * @since 0.1.0
 */
public enum MigrationState {
    /** The configuration does not ask for it. */
    NOT_WANTED("not wanted"),
    /** Nothing has been changed yet. */
    NOT_STARTED("not started"),
    /** Some steps are done. */
    UNDER_WAY("under way"),
    /** The data is on the volume, and nothing can take it back. */
    DONE("done"),
    /** It must not begin, or go on, before something else is mended. */
    REFUSED("refused");

    private final String text;

    MigrationState(String text) {
        this.text = text;
    }

    /** Returns the state as people say it. */
    @Override
    public String toString() {
        return text;
    }
}
