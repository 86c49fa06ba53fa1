package io.github.cilium4j.overlay.lockout;

/**
 * Whether something still works.
 *
 * @since 0.1.0
 */
public enum Answer {
    /** It works. */
    WORKS("works"),
    /** It turns on something that the inputs do not say. */
    DEPENDS("depends"),
    /** It is dropped, from everywhere or from some. */
    LOCKED_OUT("locked out"),
    /** Who needs it is not among the inputs. */
    NOT_KNOWN("not known");

    private final String text;

    Answer(String text) {
        this.text = text;
    }

    /** Returns it in words. */
    @Override
    public String toString() {
        return text;
    }
}
