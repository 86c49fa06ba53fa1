package io.github.cilium4j.cli;

import io.github.cilium4j.core.yaml.YamlReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that are not blank, one in memory at a time. */
final class ByteLines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private int number;

    ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /** Returns the number of the last line that was returned, 1-based; blank lines count. */
    int number() {
        return number;
    }

    /** Returns the next line, cut where it is longer than anything that can be read; null at the end. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = in.read(); ; read = in.read()) {
            if (read != '\n' && read >= 0) {
                if (line.size() <= YamlReader.MAX_BYTES) {
                    line.write(read);
                }
                continue;
            }
            number++;
            if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
                return line.toByteArray();
            }
            if (read < 0) {
                return null;
            }
            line.reset();
        }
    }
}
