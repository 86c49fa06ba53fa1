package io.github.cilium4j.overlay.tree;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files by their relative path, in the order of the paths. Immutable.
 *
 * @since 0.1.0
 */
public final class RenderedTree {
    /** The file in which a written tree lists its own files: SHA-256 and path, as {@code sha256sum -c} reads it. */
    public static final String LIST = FileList.NAME;

    private final SortedMap<String, byte[]> files;

    private RenderedTree(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the paths of all files, with {@code /} between names, in order. */
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    /** Returns what a file holds; empty when the tree has no such file. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /** Returns what a file holds, as text; empty when the tree has no such file. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns whether the tree has no file. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * Writes the tree to a folder, all of it or nothing. Files of an earlier writing that are no longer in the tree go; files
     * that somebody else put there stay; an earlier writing that was interrupted is repaired first.
     *
     * @param folder the folder; it is created when it does not exist
     * @param changes what happens to files of an earlier writing that were changed by hand
     * @throws OutputException when the folder cannot be written or holds changes that must not be lost; nothing is changed then
     */
    public WriteResult writeTo(Path folder, HandChanges changes) {
        return new TreeWriter(this, folder, changes, Disk.real()).write();
    }

    /** Writes the tree to a folder and refuses to lose changes made by hand. */
    public WriteResult writeTo(Path folder) {
        return writeTo(folder, HandChanges.REFUSE);
    }

    /**
     * Returns what {@link #writeTo} would change in a folder, as a unified diff; empty when nothing would change.
     *
     * @throws OutputException when the folder cannot be read
     */
    public String diff(Path folder) {
        return new TreeDiff(this, folder).text();
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RenderedTree that
                && files.keySet().equals(that.files.keySet())
                && files.entrySet().stream().allMatch(e -> Arrays.equals(e.getValue(), that.files.get(e.getKey())));
    }

    @Override
    public int hashCode() {
        return files.keySet().hashCode();
    }

    @Override
    public String toString() {
        return files.keySet().toString();
    }

    /** Builds a {@link RenderedTree}. */
    public static final class Builder {
        private final SortedMap<String, byte[]> files = new TreeMap<>();

        private Builder() {}

        /**
         * Adds a file.
         *
         * @param path the path relative to the tree, with {@code /} between names
         * @param content what it holds
         * @throws IllegalArgumentException when the path leaves the tree, is there already, or is {@link #LIST}
         */
        public Builder add(String path, byte[] content) {
            if (!TreePath.isValid(path) || path.equals(FileList.NAME)) {
                throw new IllegalArgumentException("\"" + path + "\" is not a path inside a tree");
            }
            if (files.putIfAbsent(path, content.clone()) != null) {
                throw new IllegalArgumentException("\"" + path + "\" is there already");
            }
            return this;
        }

        /** Adds a text file, in UTF-8. */
        public Builder add(String path, String content) {
            return add(path, content.getBytes(StandardCharsets.UTF_8));
        }

        /** Adds every file of another tree. */
        public Builder addAll(RenderedTree other) {
            other.files.forEach(this::add);
            return this;
        }

        /**
         * Returns the tree.
         *
         * @throws IllegalArgumentException when a file stands where another needs a folder
         */
        public RenderedTree build() {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                for (String folder : TreePath.folders(file.getKey())) {
                    if (files.containsKey(folder)) {
                        throw new IllegalArgumentException("\"" + folder + "\" is a file and a folder");
                    }
                }
            }
            return new RenderedTree(new TreeMap<>(files));
        }
    }
}
