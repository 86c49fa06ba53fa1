package io.github.cilium4j.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names and contents of all files below a folder, as one text. */
final class FolderHash {
    private FolderHash() {}

    static String of(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return "nothing";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> lines = files.map(file -> folder.relativize(file) + " " + content(file))
                    .sorted()
                    .toList();
            return lines.stream().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.isRegularFile(file) ? Integer.toHexString(Arrays.hashCode(Files.readAllBytes(file))) : "-";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
