package io.github.cilium4j.overlay.render;

import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The configurations whose trees are golden: the example clusters, and further ones of the tests. */
final class Clusters {
    static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Path EXAMPLES = Path.of("../examples/clusters");
    private static final Path FURTHER = Path.of("src/test/resources/clusters");

    private Clusters() {}

    /** Returns the names of all, sorted. */
    static Stream<String> names() {
        try (Stream<Path> examples = Files.list(EXAMPLES);
                Stream<Path> further = Files.list(FURTHER)) {
            List<String> names = Stream.concat(
                            examples.filter(Files::isDirectory)
                                    .map(folder -> folder.getFileName().toString()),
                            further.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a configuration. */
    static byte[] text(String name) {
        Path example = EXAMPLES.resolve(name).resolve("config.yaml");
        try {
            return Files.readAllBytes(Files.exists(example) ? example : FURTHER.resolve(name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OverlayConfig config(String name) {
        return ConfigReader.read(name, text(name)).config().orElseThrow();
    }

    static Rendering render(String name) {
        return Overlay.render(ConfigReader.read(name, text(name)));
    }
}
