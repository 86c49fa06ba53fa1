package io.github.cilium4j.overlay.tree;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Every step that changes the file system, one method each, so that a test can stop before any of them. */
final class Disk {
    /** Is told of each step before it is taken. */
    @FunctionalInterface
    interface Hook {
        void before(String step);
    }

    private final Hook hook;

    Disk(Hook hook) {
        this.hook = hook;
    }

    static Disk real() {
        return new Disk(step -> {});
    }

    void createFolders(Path folder) throws IOException {
        for (Path parent = folder; parent != null; parent = parent.getParent()) {
            if (Files.isDirectory(parent)) {
                createBetween(parent, folder);
                return;
            }
        }
    }

    private void createBetween(Path existing, Path folder) throws IOException {
        Path path = existing;
        for (Path name : existing.relativize(folder)) {
            if (!name.toString().isEmpty()) {
                path = path.resolve(name);
                createFolder(path);
            }
        }
    }

    void createFolder(Path folder) throws IOException {
        hook.before("create folder " + folder);
        Files.createDirectory(folder);
    }

    /** Writes a new file in three steps: a process can die between any two bytes. */
    void write(Path file, byte[] content) throws IOException {
        hook.before("create " + file);
        Files.createFile(file);
        int half = content.length / 2;
        hook.before("write " + file);
        Files.write(file, Arrays.copyOfRange(content, 0, half), StandardOpenOption.APPEND);
        hook.before("write the rest of " + file);
        Files.write(file, Arrays.copyOfRange(content, half, content.length), StandardOpenOption.APPEND);
    }

    /** Makes a file appear at a second place as well: as another name of it, or as a copy where that cannot be done. */
    void carry(Path from, Path to) throws IOException {
        hook.before("carry " + to);
        if (Files.isSymbolicLink(from)) {
            Files.copy(from, to, LinkOption.NOFOLLOW_LINKS);
            return;
        }
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
                throw e; // Copying a pipe would wait for ever.
            }
            Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Moves a file or folder within its file system, in one step of the operating system. */
    void move(Path from, Path to) throws IOException {
        hook.before("move " + from + " to " + to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(Path path) throws IOException {
        hook.before("delete " + path);
        Files.delete(path);
    }

    /** Gives a folder the permissions of another one, where the file system has any. */
    void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributeView target =
                Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (source != null && target != null) {
            hook.before("set permissions of " + to);
            target.setPermissions(source.readAttributes().permissions());
        }
    }

    /** Deletes a folder and all that is in it; links are deleted, not followed. */
    void deleteAll(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem) throws IOException {
                if (problem != null) {
                    throw problem;
                }
                delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
