package io.github.cilium4j.overlay.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.model.AllKinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** kubectl builds every kustomization of every golden tree, and what comes out are the objects that went in. */
final class KustomizeTest {
    @BeforeAll
    static void kubectlIsThere() {
        assumeTrue(canRunKubectl(), "kubectl is missing, so no kustomization was built");
    }

    static Stream<Path> kustomizations() throws IOException {
        try (Stream<Path> paths = Files.walk(Clusters.GOLDEN)) {
            return paths.filter(path -> path.endsWith("kustomization.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void kustomize_ofAGoldenTree_givesTheObjectsOfItsFolder(Path kustomization) throws Exception {
        Path folder = Objects.requireNonNull(kustomization.toAbsolutePath().getParent());

        assertThat(read("kustomize", kustomize(folder)).manifests().all())
                .extracting(object -> (Manifest) object.manifest())
                .containsExactlyInAnyOrderElementsOf(objects(folder));
    }

    private static List<Manifest> objects(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("kustomization.yaml"))
                    .flatMap(file -> read(file.toString(), bytes(file)).manifests().all().stream())
                    .<Manifest>map(object -> object.manifest())
                    .toList();
        }
    }

    private static ManifestReading read(String name, byte[] text) {
        ManifestReading reading = new ManifestReader(AllKinds.all()).read(name, text);
        assertThat(reading.findings()).isEmpty();
        return reading;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] kustomize(Path folder) throws Exception {
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                .redirectErrorStream(true)
                .start();
        byte[] output = kubectl.getInputStream().readAllBytes();
        assertThat(kubectl.waitFor())
                .as(new String(output, StandardCharsets.UTF_8))
                .isZero();
        return output;
    }

    private static boolean canRunKubectl() {
        try {
            Process kubectl = new ProcessBuilder("kubectl", "version", "--client")
                    .redirectErrorStream(true)
                    .start();
            kubectl.getInputStream().readAllBytes();
            return kubectl.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
