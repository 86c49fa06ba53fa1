package io.github.cilium4j.monitoring.dashboard;

/**
 * A panel without data.
 *
 * @param title its heading
 * @param reason why there is none, as a clause without a full stop
 * @since 0.1.0
 */
public record EmptyPanel(String title, String reason) {}
