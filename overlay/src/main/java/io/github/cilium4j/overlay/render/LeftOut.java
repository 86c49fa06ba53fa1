package io.github.cilium4j.overlay.render;

/**
 * Something that was not rendered, or is not deployed.
 *
 * @param what what, in the words of the configuration's users
 * @param reason why
 * @since 0.1.0
 */
public record LeftOut(String what, String reason) {}
