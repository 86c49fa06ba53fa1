package io.github.cilium4j.overlay.tree;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a tree and their digests, as they stand in {@value #NAME}.
 *
 * @param digests SHA-256 by path
 */
record FileList(SortedMap<String, String> digests) {
    static final String NAME = ".cilium4j-files";
    private static final String HEAD =
            "# The files below were written by cilium4j; check them with sha256sum -c " + NAME + "\n";
    private static final int DIGEST_CHARS = 64;

    FileList {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    static FileList empty() {
        return new FileList(new TreeMap<>());
    }

    static FileList of(RenderedTree tree) {
        SortedMap<String, String> digests = new TreeMap<>();
        tree.files().forEach((path, content) -> digests.put(path, Digests.of(content)));
        return new FileList(digests);
    }

    /** Returns the list that a text holds; empty when the text is no such list. */
    static Optional<FileList> parse(byte[] content) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!isEntry(line)) {
                return Optional.empty();
            }
            digests.put(line.substring(DIGEST_CHARS + 2), line.substring(0, DIGEST_CHARS));
        }
        return Optional.of(new FileList(digests));
    }

    private static boolean isEntry(String line) {
        return line.length() > DIGEST_CHARS + 2
                && line.substring(0, DIGEST_CHARS).chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')
                && line.startsWith("  ", DIGEST_CHARS)
                && TreePath.isValid(line.substring(DIGEST_CHARS + 2));
    }

    boolean has(String path) {
        return digests.containsKey(path);
    }

    boolean has(String path, String digest) {
        return digest.equals(digests.get(path));
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Map.Entry<String, String> entry : digests.entrySet()) {
            text.append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
