package io.github.cilium4j.overlay.check;

/**
 * A document that was passed over because it is neither an object nor a configuration.
 *
 * @param source the file
 * @param reason what it is, such as {@code Helm template}
 * @since 0.1.0
 */
public record Skipped(String source, String reason) {}
