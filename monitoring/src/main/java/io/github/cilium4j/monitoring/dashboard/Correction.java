package io.github.cilium4j.monitoring.dashboard;

/**
 * A query of a dashboard that was changed.
 *
 * @param panel the heading of its panel
 * @param before the query as it was
 * @param after the query as it is now
 * @param reason why, as a clause without a full stop
 * @since 0.1.0
 */
public record Correction(String panel, String before, String after, String reason) {}
