package io.github.cilium4j.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected, byte for byte; {@code -Dgolden=rewrite} writes them anew. */
public final class Golden {
    /** Whether the files are written instead of compared. */
    public static final boolean UPDATE = "rewrite".equals(System.getProperty("golden"));

    private Golden() {}

    /** Compares a text with a file. */
    public static void check(Path file, String actual) {
        try {
            if (UPDATE) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as("%s; -Dgolden=rewrite writes it anew", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
