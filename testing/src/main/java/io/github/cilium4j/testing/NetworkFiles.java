package io.github.cilium4j.testing;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.policies.verdict.AgentConfig;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Networks out of files. A policy that is not taken allows and denies nothing, which a test would not notice; so here it fails.
 *
 * @since 0.1.0
 */
public final class NetworkFiles {
    private NetworkFiles() {}

    /**
     * Reads the objects of a cluster: workloads, nodes, namespaces and policies.
     *
     * @param config the settings of the agent
     * @param paths files, and folders of which every {@code .yaml}, {@code .yml} and {@code .json} file below is read
     * @throws AssertionError when an object cannot be read, or the agent would refuse a policy
     * @throws UncheckedIOException when a file cannot be read
     */
    public static ClusterNetwork read(AgentConfig config, Path... paths) {
        ManifestReader reader = new ManifestReader(AllKinds.all());
        Manifests manifests = Stream.of(paths)
                .flatMap(path -> files(path).stream())
                .map(file -> objects(reader.read(file.toString(), bytes(file))))
                .reduce(Manifests.of(), Manifests::and);
        ClusterNetwork network = ClusterNetwork.read(config, manifests);
        List<String> refused = network.network().refusedPolicies();
        if (!refused.isEmpty()) {
            throw new AssertionError("Cilium " + config.version() + " refuses " + String.join(", ", refused)
                    + ". Look up the reason with cilium4j check");
        }
        return network;
    }

    private static Manifests objects(ManifestReading reading) {
        List<String> errors = reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::render)
                .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(String.join("\n", errors));
        }
        return reading.manifests();
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
