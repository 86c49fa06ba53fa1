package io.github.cilium4j.overlay.spire;

import java.util.Locale;

/**
 * Where a step stands.
 *
 * @since 0.1.0
 */
public enum StepStatus {
    /** Its evidence was observed. */
    DONE,
    /** It is the one to do now. */
    NEXT,
    /** It waits for those before it. */
    LATER;

    /** Returns the status as it is printed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
