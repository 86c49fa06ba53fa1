package io.github.cilium4j.cli;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.overlay.check.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file of known findings. */
final class BaselineFile {
    private final @Nullable Path file;

    BaselineFile(@Nullable Path file) {
        this.file = file;
    }

    Baseline read() {
        if (file == null) {
            return Baseline.NONE;
        }
        try {
            return Baseline.parse(Files.readString(file));
        } catch (IOException e) {
            throw new CannotRunException(
                    "baseline \"" + file + "\" cannot be read. Make it with --update-baseline, or correct the path.");
        }
    }

    void write(List<Finding> findings) {
        if (file == null) {
            throw new CannotRunException("--update-baseline needs --baseline FILE.");
        }
        try {
            Files.writeString(file, Baseline.textOf(findings));
        } catch (IOException e) {
            throw new CannotRunException("baseline \"" + file + "\" cannot be written: " + e.getMessage() + ".");
        }
    }
}
