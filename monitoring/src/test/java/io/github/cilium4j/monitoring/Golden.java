package io.github.cilium4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with a file of {@code src/test/resources/golden}, or writes it there with {@code -Dgolden=rewrite}. */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    public static void compare(String file, String text) throws IOException {
        Path golden = FOLDER.resolve(file);
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(Files.readString(golden)).as(file).isEqualTo(text);
    }
}
