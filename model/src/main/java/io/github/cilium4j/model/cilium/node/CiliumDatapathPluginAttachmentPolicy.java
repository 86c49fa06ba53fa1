package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What happens while a plugin does not answer.
 *
 * @since 0.1.0
 */
public enum CiliumDatapathPluginAttachmentPolicy {
    /** Cilium waits for it before it loads its programs. */
    ALWAYS("Always"),

    /** Cilium goes on without it. */
    BEST_EFFORT("BestEffort");

    private final String text;

    CiliumDatapathPluginAttachmentPolicy(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
