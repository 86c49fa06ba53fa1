package io.github.cilium4j.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What recipes make, byte for byte, in files that {@code -Dgolden=rewrite} writes anew. */
public final class GoldenPolicies {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenPolicies() {}

    /** Compares objects with a file, and with what a reader makes of it. */
    public static void check(String file, Manifest... manifests) {
        String text = Yaml.writeAll(List.of(manifests));
        assertThat(text).as("%s; -Dgolden=rewrite writes it anew", file).isEqualTo(golden(file, text));
        assertThat(read(text)).containsExactly(manifests);
    }

    /** Returns the objects of a text, in which a reader finds nothing wrong. */
    public static List<Manifest> read(String text) {
        ManifestReading reading = new ManifestReader(AllKinds.all()).read("policies.yaml", text);
        assertThat(reading.findings()).isEmpty();
        return reading.manifests().all().stream()
                .<Manifest>map(Located::manifest)
                .toList();
    }

    /** Compares a policy with that of a text, but for the description. */
    public static void checkWithoutDescription(String text, CiliumNetworkPolicy policy) {
        Rule silent = Rule.builder()
                .from(policy.spec().orElseThrow())
                .description(Optional.empty())
                .build();
        assertThat(read(text))
                .containsExactly(
                        CiliumNetworkPolicy.builder().from(policy).spec(silent).build());
    }

    private static String golden(String file, String text) {
        try {
            if ("rewrite".equals(System.getProperty("golden"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(FOLDER.resolve(file), text);
            }
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
