/**
 * Trees of files and how they get to disk: {@link io.github.cilium4j.overlay.tree.RenderedTree} knows its files before
 * anything is written, writes them all or none, and leaves files alone that it did not write.
 *
 * <p>An interrupted writing leaves the old tree, the new tree, or a state that the next writing repairs.
 */
@NullMarked
package io.github.cilium4j.overlay.tree;

import org.jspecify.annotations.NullMarked;
