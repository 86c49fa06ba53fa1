package io.github.cilium4j.arbitraries;

import io.github.cilium4j.model.kubernetes.ConfigMap;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Kinds of Kubernetes itself, with every attribute.
 *
 * @since 0.1.0
 */
public final class KubernetesArbitraries {
    /** No key of data starts so: a key is in data or in binaryData, never in both. */
    private static final String BINARY = "binary.";

    private static final Arbitrary<String> KEYS = Arbitraries.frequencyOf(
            Tuple.of(2, TextArbitraries.words()),
            Tuple.of(
                    2,
                    Arbitraries.of(
                            "on",
                            "no",
                            "null",
                            "true",
                            "0777",
                            "0x1F",
                            "1e3",
                            ".5",
                            "1.10",
                            "-",
                            "---",
                            "_",
                            ".a",
                            "a..",
                            "values.yaml")));

    private static final Arbitrary<Map<String, String>> BYTES = Arbitraries.maps(
                    KEYS.map(key -> BINARY + key), TextArbitraries.texts().map(KubernetesArbitraries::base64))
            .ofMaxSize(2);

    private static final Arbitrary<ConfigMap> CONFIG_MAPS = Combinators.combine(
                    MetaArbitraries.objectMeta(),
                    Arbitraries.maps(KEYS, TextArbitraries.texts()).ofMaxSize(4),
                    BYTES,
                    Arbitraries.of(true, false).optional(0.3))
            .as((metadata, texts, bytes, immutable) -> ConfigMap.builder()
                    .metadata(metadata)
                    .data(texts)
                    .binaryData(bytes)
                    .immutable(immutable)
                    .build())
            .withoutEdgeCases();

    private KubernetesArbitraries() {}

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns ConfigMaps. */
    public static Arbitrary<ConfigMap> configMaps() {
        return CONFIG_MAPS;
    }
}
