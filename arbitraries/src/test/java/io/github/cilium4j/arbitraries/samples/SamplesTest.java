package io.github.cilium4j.arbitraries.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.AllKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects as people write them are read without a word, keep their data, and survive being written. */
final class SamplesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "samples");
    private static final int AT_LEAST = 3;
    private static final ManifestReader READER = new ManifestReader(AllKinds.all());

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<Kind> kinds() {
        return AllKinds.all().all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void read_sample_isItsKindAndSurvivesWriting(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);

        Manifest manifest = read(sample.toString(), bytes);

        assertThat(manifest.kind()).isEqualTo(sample.getParent().getFileName().toString());
        assertThat(manifest)
                .isInstanceOf(AllKinds.all()
                        .find(manifest.apiVersion(), manifest.kind())
                        .orElseThrow()
                        .type());
        String yaml = Yaml.write(manifest);
        assertThat(root(yaml)).isEqualTo(root(Files.readString(sample)));
        assertThat(read("again.yaml", yaml.getBytes(StandardCharsets.UTF_8))).isEqualTo(manifest);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void samples_ofEveryKind_areThreeOrMore(Kind kind) throws IOException {
        assertThat(samples().stream()
                        .filter(sample -> sample.getParent().endsWith(kind.name()))
                        .toList())
                .as("write samples of the kind to %s", FOLDER.resolve(kind.name()))
                .hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    private static Manifest read(String name, byte[] bytes) {
        ManifestReading reading = READER.read(name, bytes);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.objects()).hasSize(1);
        return reading.manifests().all().get(0).manifest();
    }

    private static YamlNode root(String text) {
        return YamlReader.read("", text).single().documents().get(0).root();
    }
}
