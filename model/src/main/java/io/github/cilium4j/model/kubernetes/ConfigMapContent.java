package io.github.cilium4j.model.kubernetes;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What the API server refuses in a ConfigMap: pkg/apis/core/validation, ValidateConfigMap. */
final class ConfigMapContent {
    private static final Re2Pattern KEY = Re2Pattern.parse("[-._a-zA-Z0-9]{1,253}");
    private static final int MOST_BYTES = 1024 * 1024;

    private ConfigMapContent() {}

    static void check(ConfigMap map) {
        map.data().keySet().forEach(key -> checkKey("data", key));
        map.binaryData().keySet().forEach(key -> checkKey("binaryData", key));
        map.binaryData().keySet().stream()
                .filter(key -> map.data().containsKey(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new InvalidManifestException(
                            "binaryData",
                            Quoted.of(key) + " is a key of data too",
                            "Give each key in one of them only");
                });
        checkSize(map);
    }

    private static void checkKey(String attribute, String key) {
        if (!KEY.matchesWhole(key) || key.equals(".") || key.startsWith("..")) {
            throw new InvalidManifestException(
                    attribute,
                    Quoted.of(key) + " cannot be a key",
                    "Write 1 to 253 letters, digits, hyphens, underscores and dots, and no .. at the start");
        }
    }

    private static void checkSize(ConfigMap map) {
        long bytes = map.data().values().stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        for (Map.Entry<String, String> entry : map.binaryData().entrySet()) {
            bytes += decodedLength(entry.getKey(), entry.getValue());
        }
        if (bytes > MOST_BYTES) {
            throw new InvalidManifestException(
                    "data",
                    "the values have " + bytes + " bytes, more than the " + MOST_BYTES + " of a ConfigMap",
                    "Split it into several");
        }
    }

    /** Go's decoder skips line ends and wants the padding; Java's does neither. */
    private static int decodedLength(String key, String text) {
        String base64 = text.replace("\r", "").replace("\n", "");
        try {
            int length = Base64.getDecoder().decode(base64).length;
            if (base64.length() % 4 == 0) {
                return length;
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like missing padding.
        }
        throw new InvalidManifestException(
                "binaryData", "the value of " + Quoted.of(key) + " is not base64", "Write base64 with padding");
    }
}
