package io.github.cilium4j.core.report;

import io.github.cilium4j.core.diagnostics.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that the next run knows them again when lines have moved: by rule, file, object, field and message.
 * Findings that agree in all of these are counted in the order of the report.
 */
final class Fingerprints {
    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    String next(Finding finding) {
        String hash = hash(String.join(
                "\0",
                finding.ruleId(),
                finding.origin().source(),
                finding.subject(),
                finding.path().toString(),
                finding.message()));
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
