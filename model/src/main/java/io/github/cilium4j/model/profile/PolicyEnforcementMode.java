package io.github.cilium4j.model.profile;

/**
 * Which endpoints are closed by policies.
 *
 * @since 0.1.0
 */
public enum PolicyEnforcementMode {
    /** Those that a policy selects. */
    DEFAULT("default"),
    /** All, also those that no policy selects. */
    ALWAYS("always"),
    /** None: policies are not enforced. */
    NEVER("never");

    private final String text;

    PolicyEnforcementMode(String text) {
        this.text = text;
    }

    /** Returns the mode as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
