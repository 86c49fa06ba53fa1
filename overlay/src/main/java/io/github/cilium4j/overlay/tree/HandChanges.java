package io.github.cilium4j.overlay.tree;

/**
 * What happens to files of a tree that were changed by hand, and to files of others that stand where the tree puts its own.
 *
 * @since 0.1.0
 */
public enum HandChanges {
    /** Nothing is written and the files are named. */
    REFUSE,
    /** The files are replaced. */
    OVERWRITE
}
