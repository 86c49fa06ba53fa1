package io.github.cilium4j.overlay.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The YAML and JSON files below folders, sorted by name.
 *
 * <p>Hidden files and folders and {@code node_modules} are passed over. A link to a file is read, a link to a folder is not
 * followed, so that a loop of links ends.
 *
 * @since 0.1.0
 */
public final class InputFiles {
    private static final Set<String> ENDINGS = Set.of("yaml", "yml", "json");

    private InputFiles() {}

    /**
     * Returns the files that a path names: itself, or those below it when it is a folder.
     *
     * @param path a file or folder; names of findings start with it as it is given
     */
    public static List<Input> of(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(Input.file(path.toString(), path));
        }
        Walk walk = new Walk(path);
        walk.run();
        walk.found.sort(Comparator.comparing(Input::name));
        return List.copyOf(walk.found);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Input> found = new ArrayList<>();

        Walk(Path root) {
            this.root = root;
        }

        void run() {
            try {
                Files.walkFileTree(root, this);
            } catch (IOException e) {
                found.add(unreadable(root, e));
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passedOver = !folder.equals(root) && (isHidden(folder) || folder.endsWith("node_modules"));
            return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean linkToFolder = attributes.isSymbolicLink() && Files.isDirectory(file);
            if (hasEnding(file) && !isHidden(file) && !linkToFolder && !attributes.isOther()) {
                found.add(Input.file(file.toString(), file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            found.add(unreadable(file, e));
            return FileVisitResult.CONTINUE;
        }

        private static Input unreadable(Path file, IOException e) {
            return Input.failing(file.toString(), e);
        }

        private static boolean isHidden(Path file) {
            Path name = file.getFileName();
            String text = name == null ? "" : name.toString();
            return text.startsWith(".") && !text.equals(".") && !text.equals("..");
        }

        private static boolean hasEnding(Path file) {
            String name = file.toString();
            return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        }
    }
}
