package io.github.cilium4j.overlay.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Takes an old tree down behind its successor. Only what the successor holds too, or what was given up, is deleted; a file
 * that somebody put there while the tree was written moves over.
 */
final class TakeDown {
    private final Path old;
    private final Path successor;
    private final FileList givenUp;
    private final Disk disk;

    TakeDown(Path old, Path successor, FileList givenUp, Disk disk) {
        this.old = old;
        this.successor = successor;
        this.givenUp = givenUp;
        this.disk = disk;
    }

    void run() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Map.Entry<String, EntryType> entry : ExistingTree.of(old).entries().entrySet()) {
            if (entry.getValue() == EntryType.FOLDER) {
                folders.add(old.resolve(entry.getKey()));
            } else {
                takeDown(entry.getKey());
            }
        }
        Collections.reverse(folders);
        for (Path folder : folders) {
            disk.delete(folder);
        }
        disk.delete(old);
    }

    private void takeDown(String path) throws IOException {
        Path file = old.resolve(path);
        Path twin = successor.resolve(path);
        if (isSame(file, twin) || isGivenUp(path, file)) {
            disk.delete(file);
        } else if (exists(twin) || !mayHold(path)) {
            throw new OutputException(
                    successor,
                    "changed while it was written: " + path + "; the other version is kept as " + file,
                    "Put it where it belongs, then run again");
        } else {
            disk.createFolders(Target.parent(twin));
            disk.move(file, twin);
        }
    }

    private boolean isGivenUp(String path, Path file) throws IOException {
        return givenUp.has(path) && givenUp.has(path, Digests.of(file));
    }

    private boolean mayHold(String path) {
        return TreePath.folders(path).stream()
                .map(successor::resolve)
                .noneMatch(p -> exists(p) && !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS));
    }

    private static boolean isSame(Path file, Path twin) throws IOException {
        if (!exists(twin)) {
            return false;
        }
        BasicFileAttributes one = attributes(file);
        BasicFileAttributes other = attributes(twin);
        if (one.isSymbolicLink()) {
            return other.isSymbolicLink() && Files.readSymbolicLink(file).equals(Files.readSymbolicLink(twin));
        }
        if (one.fileKey() != null && one.fileKey().equals(other.fileKey())) {
            return true;
        }
        return one.isRegularFile() && other.isRegularFile() && Files.mismatch(file, twin) == -1;
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
