package io.github.cilium4j.policies.selector;

/**
 * A label that Cilium sees on an endpoint or a node, such as {@code k8s:app=web}.
 *
 * @param source who gave it, such as {@code k8s} or {@code reserved}
 * @param key its key, without the source
 * @param value its value; empty for reserved labels
 * @since 0.1.0
 */
public record IdentityLabel(String source, String key, String value) {
    /** Returns the label as Cilium prints it. */
    @Override
    public String toString() {
        return source + ":" + key + (value.isEmpty() ? "" : "=" + value);
    }
}
