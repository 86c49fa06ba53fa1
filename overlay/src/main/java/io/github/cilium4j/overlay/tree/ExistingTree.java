package io.github.cilium4j.overlay.tree;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in a folder, links not followed. */
final class ExistingTree {
    private final Path root;
    private final SortedMap<String, EntryType> entries;

    private ExistingTree(Path root, SortedMap<String, EntryType> entries) {
        this.root = root;
        this.entries = entries;
    }

    /** Returns what stands in a folder; nothing when there is no folder. */
    static ExistingTree of(Path root) throws IOException {
        SortedMap<String, EntryType> entries = new TreeMap<>();
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(root, new Visitor(root, entries));
        }
        return new ExistingTree(root, entries);
    }

    SortedMap<String, EntryType> entries() {
        return entries;
    }

    Optional<EntryType> type(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    Path file(String path) {
        return root.resolve(path);
    }

    /** Returns whether a folder holds nothing. */
    boolean isEmptyFolder(String path) {
        SortedMap<String, EntryType> below = entries.tailMap(path + "/");
        return entries.get(path) == EntryType.FOLDER
                && (below.isEmpty() || !below.firstKey().startsWith(path + "/"));
    }

    /** Returns the list of own files; an empty one when there is none. */
    FileList list() throws IOException {
        Optional<EntryType> type = type(FileList.NAME);
        if (type.isEmpty()) {
            return FileList.empty();
        }
        Optional<FileList> list = type.get() == EntryType.FILE
                ? FileList.parse(Files.readAllBytes(file(FileList.NAME)))
                : Optional.empty();
        return list.orElseThrow(() -> new OutputException(
                root,
                "its list of files " + FileList.NAME + " is damaged",
                "Restore that file, or delete it to treat every file there as somebody else's"));
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final SortedMap<String, EntryType> entries;

        Visitor(Path root, SortedMap<String, EntryType> entries) {
            this.root = root;
            this.entries = entries;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root)) {
                entries.put(TreePath.of(root.relativize(folder)), EntryType.FOLDER);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            EntryType type = attributes.isSymbolicLink()
                    ? EntryType.LINK
                    : attributes.isRegularFile() ? EntryType.FILE : EntryType.OTHER;
            entries.put(TreePath.of(root.relativize(file)), type);
            return FileVisitResult.CONTINUE;
        }
    }
}
