package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlEdit;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One recorded execution of a {@code templatePatch} by Go's text/template with {@code missingkey=error}.
 *
 * @param cluster the cluster
 * @param input the SHA-256 of template and configuration
 * @param turned the flag of the configuration that was turned over; empty for the configuration as it is
 * @param failure what Go said; empty when it was content
 * @param patch what came out
 */
record Execution(String cluster, String input, String turned, String failure, Optional<YamlMapping> patch) {
    private static final Path RECORDED = Path.of("src/test/resources/templatepatch.jsonl");

    static Stream<Execution> recorded() {
        try {
            return Files.readAllLines(RECORDED).stream().map(Execution::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Execution read(String line) {
        YamlMapping fields = document(line).mapping().orElseThrow();
        return new Execution(
                fields.string("cluster").orElseThrow(),
                fields.string("input").orElseThrow(),
                fields.string("turned").orElseThrow(),
                fields.string("failure").orElse(""),
                fields.mapping("patch"));
    }

    static String input(String patch, byte[] config) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(patch.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(config));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the sources: those of ours in few words, and any other as it is. */
    List<Object> sources() {
        YamlSequence sources = (YamlSequence) patch.flatMap(root -> root.mapping("spec"))
                .flatMap(spec -> spec.get("sources"))
                .orElseThrow();
        return sources.items().stream().map(item -> source((YamlMapping) item)).toList();
    }

    private static Object source(YamlMapping source) {
        Optional<String> path = source.string("path").map(text -> text.replace("deploy/argocd/apps/cilium/", ""));
        Optional<String> include = source.mapping("directory").flatMap(directory -> directory.string("include"));
        return path.<Object>map(text -> text + include.map(file -> " " + file).orElse(""))
                .orElse(source);
    }

    /** Returns the configuration it was executed with. */
    OverlayConfig config() {
        byte[] text = Clusters.text(cluster);
        if (turned.isEmpty()) {
            return Clusters.config(cluster);
        }
        String written = new String(text, StandardCharsets.UTF_8);
        FieldPath flag = FieldPath.of(turned.split("\\.", -1));
        boolean value = document(written).find(flag).orElseThrow().equals(YamlScalar.of(true));
        return ConfigReader.read(
                        cluster,
                        YamlEdit.set(written, flag, YamlScalar.of(!value)).getBytes(StandardCharsets.UTF_8))
                .config()
                .orElseThrow();
    }

    private static YamlDocument document(String text) {
        return YamlReader.read("recorded", text).documents().get(0);
    }
}
