/**
 * The {@code cilium4j} command. A command reads its arguments, calls the library and prints; it decides nothing itself.
 *
 * <p>Exit status: 0 nothing at or above {@code --fail-on}, 1 findings, 2 could not run.
 */
@NullMarked
package io.github.cilium4j.cli;

import org.jspecify.annotations.NullMarked;
