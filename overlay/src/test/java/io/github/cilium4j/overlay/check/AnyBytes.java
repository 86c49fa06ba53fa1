package io.github.cilium4j.overlay.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that are hardly configurations or objects, or not at all. */
final class AnyBytes {
    private static final List<String> TOKENS = List.of(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cilium-config}\n",
            "apiVersion: cilium.io/v2alpha1\nkind: CiliumL2AnnouncementPolicy\n",
            "apiVersion: helm.cattle.io/v1\nkind: HelmChartConfig\nmetadata: {name: rke2-cilium}\n",
            "apiVersion: v1\nkind: List\nitems:\n",
            "spec:\n  ",
            "valuesContent: |\n    ",
            "interfaces: ",
            "devices: ",
            "data:\n  ",
            "sops: ",
            "features:\n  ",
            "features: ",
            "loadBalancer: ",
            "cilium: ",
            "applications: ",
            "annotations: {cilium4j.io/ignore: ",
            "provider: cilium",
            "[eth0]",
            "[\"(\", +, eth+]",
            "{{ .Values.a }}",
            "$ANSIBLE_VAULT;1.1;AES256\n",
            "- ",
            ": ",
            "? ",
            "{",
            "}",
            "[",
            "]",
            ", ",
            "&a ",
            "*a",
            "<<: ",
            "!!binary ",
            "|\n",
            "\"",
            "'",
            "\n",
            "\n  ",
            "\n    ",
            "---\n",
            "null",
            "~",
            "1e999",
            "0777",
            "\u0000",
            "\uFEFF",
            "\uD83D\uDE00",
            "\t",
            "#");
    private static final List<byte[]> SAMPLES = samples();

    private AnyBytes() {}

    static Arbitrary<byte[]> any() {
        Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> soup = Arbitraries.of(TOKENS)
                .list()
                .ofMaxSize(25)
                .map(tokens -> String.join("", tokens).getBytes(StandardCharsets.UTF_8));
        return Arbitraries.frequencyOf(Tuple.of(1, random), Tuple.of(3, soup), Tuple.of(4, mutated()));
    }

    private static Arbitrary<byte[]> mutated() {
        Arbitrary<Mutation> mutations = Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(TOKENS))
                .as(Mutation::new);
        return Combinators.combine(
                        Arbitraries.of(SAMPLES), mutations.list().ofMinSize(1).ofMaxSize(4))
                .as((sample, list) -> {
                    byte[] bytes = sample;
                    for (Mutation mutation : list) {
                        bytes = mutation.applyTo(bytes);
                    }
                    return bytes;
                });
    }

    /** Puts a token at a place, in place of as many bytes, which may cut a character in two. */
    private record Mutation(int place, int cut, String token) {
        byte[] applyTo(byte[] bytes) {
            byte[] put = token.getBytes(StandardCharsets.UTF_8);
            int start = bytes.length == 0 ? 0 : place % bytes.length;
            int end = Math.min(bytes.length, start + cut);
            byte[] mutated = Arrays.copyOf(bytes, start + put.length + bytes.length - end);
            System.arraycopy(put, 0, mutated, start, put.length);
            System.arraycopy(bytes, end, mutated, start + put.length, bytes.length - end);
            return mutated;
        }
    }

    private static List<byte[]> samples() {
        Path samples = Path.of("src/test/resources/samples");
        Path clusters = Path.of("../examples/clusters");
        return Stream.of(
                        samples.resolve("broken-flags.yaml"),
                        samples.resolve("broken-l2.yaml"),
                        samples.resolve("broken-l2-objects.yaml"),
                        samples.resolve("broken-l2-objects.yaml"),
                        clusters.resolve("dev/config.yaml"))
                .map(AnyBytes::read)
                .toList();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
