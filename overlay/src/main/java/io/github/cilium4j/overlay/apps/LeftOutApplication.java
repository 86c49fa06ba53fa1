package io.github.cilium4j.overlay.apps;

/**
 * An application for which nothing is rendered.
 *
 * @param name the application's name
 * @param reason why, such as {@code features.kubeVip.enabled is false}
 * @since 0.1.0
 */
public record LeftOutApplication(String name, String reason) {}
