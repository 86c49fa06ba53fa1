package io.github.cilium4j.overlay.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a writing would change, as text. The list of files itself is left out. */
final class TreeDiff {
    private final RenderedTree tree;
    private final Path folder;

    TreeDiff(RenderedTree tree, Path folder) {
        this.tree = tree;
        this.folder = folder;
    }

    String text() {
        Path target = Target.of(folder);
        try {
            ExistingTree existing = ExistingTree.of(target);
            SortedSet<String> paths = new TreeSet<>(existing.list().digests().keySet());
            paths.addAll(tree.files().keySet());
            StringBuilder text = new StringBuilder();
            for (String path : paths) {
                text.append(UnifiedDiff.of(path, before(existing, path), tree.text(path)));
            }
            return text.toString();
        } catch (IOException e) {
            throw OutputException.unreadable(folder, e);
        }
    }

    private static Optional<String> before(ExistingTree existing, String path) throws IOException {
        boolean file = existing.type(path).filter(t -> t == EntryType.FILE).isPresent();
        return file
                ? Optional.of(new String(Files.readAllBytes(existing.file(path)), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
