package io.github.cilium4j.overlay.tree;

/** What stands at a path, links not followed. */
enum EntryType {
    FILE,
    LINK,
    FOLDER,
    /** A pipe, a socket, a device. */
    OTHER
}
