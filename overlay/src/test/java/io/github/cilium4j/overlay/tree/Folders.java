package io.github.cilium4j.overlay.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in folders, for comparison. */
final class Folders {
    private Folders() {}

    /** Returns every entry below a folder: content, {@code -> target}, or {@code /} for a folder. */
    static SortedMap<String, String> contents(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return contents;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> !path.equals(folder))
                    .forEach(path -> contents.put(TreePath.of(folder.relativize(path)), content(path)));
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every file and link below a folder except the list of files. */
    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = contents(folder);
        files.values().removeIf("/"::equals);
        files.remove(RenderedTree.LIST);
        return files;
    }

    private static String content(Path path) {
        try {
            if (Files.isSymbolicLink(path)) {
                return "-> " + Files.readSymbolicLink(path);
            }
            return Files.isDirectory(path) ? "/" : Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void put(Path folder, Map<String, String> files) {
        files.forEach((path, content) -> put(folder.resolve(path), content));
    }

    static void put(Path file, String content) {
        try {
            Files.createDirectories(Target.parent(file));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void link(Path link, String target) {
        try {
            Files.createDirectories(Target.parent(link));
            Files.createSymbolicLink(link, Path.of(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                Disk.real().deleteAll(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RenderedTree tree(Map<String, String> files) {
        RenderedTree.Builder builder = RenderedTree.builder();
        files.forEach(builder::add);
        return builder.build();
    }
}
