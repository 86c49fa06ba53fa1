package io.github.cilium4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Inputs that no repository should hold: too large, too deep, links in a circle, files that cannot be read. */
final class OddInputs {
    private static final String OBJECT = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";
    private static final int DEEP = 10_000;

    /** Makes the input in a folder. */
    @FunctionalInterface
    interface Maker {
        void make(Path folder) throws IOException;
    }

    static final Map<String, Maker> BY_NAME = Map.of(
            "odd-fifty-megabytes", OddInputs::fiftyMegabytes,
            "odd-ten-thousand-brackets", folder -> write(folder, "a: " + "[".repeat(DEEP) + "]".repeat(DEEP) + "\n"),
            "odd-ten-thousand-braces",
                    folder -> write(folder, "a: " + "{b: ".repeat(DEEP) + "1" + "}".repeat(DEEP) + "\n"),
            "odd-ten-thousand-dashes", folder -> write(folder, "- ".repeat(DEEP) + "a\n"),
            "odd-long-line", folder -> write(folder, OBJECT + "# " + "x".repeat(2_000_000) + "\n"),
            "odd-circle-of-links", OddInputs::circleOfLinks,
            "odd-link-to-nothing", folder -> link(folder, "nowhere.yaml"),
            "odd-link-that-cannot-be-read", folder -> link(folder, "/proc/self/mem"),
            "odd-link-to-itself", folder -> link(folder, "a.yaml"));

    private OddInputs() {}

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), text);
    }

    private static void fiftyMegabytes(Path folder) throws IOException {
        write(folder, "# filler\n".repeat(50 * 1024 * 1024 / 9));
    }

    private static void circleOfLinks(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("in/deeper"));
        Files.createSymbolicLink(folder.resolve("in/deeper/up"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("in/deeper/folder.yaml"), Path.of("../.."));
        Files.writeString(folder.resolve("in/deeper/a.yaml"), OBJECT);
    }

    /** Not even root can read the memory at address 0 through /proc. */
    private static void link(Path folder, String target) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/a.yaml"), Path.of(target));
        Files.writeString(folder.resolve("in/b.yaml"), OBJECT);
    }
}
