package io.github.cilium4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class KindsCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/kinds.txt");

    @Test
    void run_kinds_listsAllOfThem() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        int status = Cilium4j.run(
                new String[] {"kinds"}, InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err));

        assertThat(status).isZero();
        assertThat(err.toString()).isEmpty();
        String actual = out.toString().replace(System.lineSeparator(), "\n");
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(GOLDEN));
    }
}
