package io.github.cilium4j.overlay.apps;

/**
 * When the configuration says that an application is there.
 *
 * @param application the application's name
 * @param words the condition, in Markdown, such as {@code `features.kubeVip.enabled`}
 * @since 0.1.0
 */
public record EnabledWhen(String application, String words) {}
