package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a configuration from one text or several; of several the later wins, map by map. Never throws: what is wrong is a
 * finding.
 *
 * @since 0.1.0
 */
public final class ConfigReader {
    private final List<YamlStream> texts = new ArrayList<>();
    private byte[] only = new byte[0];

    /**
     * Adds a text.
     *
     * @param name the file as the user named it
     * @param bytes what it holds
     */
    public ConfigReader add(String name, byte[] bytes) {
        only = bytes.clone();
        return add(YamlReader.read(name, bytes));
    }

    /** Adds a text that was read as YAML already. */
    public ConfigReader add(YamlStream text) {
        texts.add(text.single());
        return this;
    }

    /** Reads one text. */
    public static ConfigReading read(String name, byte[] bytes) {
        return new ConfigReader().add(name, bytes).read();
    }

    /** Reads a document that {@link #isConfiguration} knows. */
    public static ConfigReading read(YamlDocument document) {
        return ConfigReader.of(List.of(document), List.of());
    }

    /** Returns whether data is a configuration: a map with {@code features} and without {@code apiVersion} and {@code kind}. */
    public static boolean isConfiguration(YamlNode root) {
        return root instanceof YamlMapping map
                && map.get("features").isPresent()
                && map.get("apiVersion").isEmpty()
                && map.get("kind").isEmpty();
    }

    /** Reads the texts that were added, in their order. */
    public ConfigReading read() {
        List<Finding> findings = new ArrayList<>();
        List<YamlDocument> documents = new ArrayList<>();
        for (YamlStream text : texts) {
            findings.addAll(text.findings());
            if (!text.hasErrors()) {
                refuseOther(text, findings).ifPresent(documents::add);
            }
        }
        if (documents.size() < texts.size() || texts.isEmpty()) {
            return new ConfigReading(Optional.empty(), findings);
        }
        ConfigReading reading = of(documents, findings);
        return texts.size() == 1 && only.length > 0 ? withSource(reading) : reading;
    }

    private ConfigReading withSource(ConfigReading reading) {
        return new ConfigReading(reading.config().map(config -> config.withSource(only)), reading.findings());
    }

    /** A part that is merged over another need not have features of its own. */
    private Optional<YamlDocument> refuseOther(YamlStream text, List<Finding> findings) {
        YamlDocument document = text.documents().get(0);
        boolean wanted = texts.size() > 1 ? document.mapping().isPresent() : isConfiguration(document.root());
        if (!wanted) {
            findings.add(ConfigRules.NO_CONFIGURATION
                    .finding()
                    .origin(Origin.of(text.name()))
                    .message("this is no configuration: " + missing(document.root()))
                    .fix("Give a file such as examples/clusters/minimal/config.yaml")
                    .build());
        }
        return wanted ? Optional.of(document) : Optional.empty();
    }

    private static String missing(YamlNode root) {
        if (!(root instanceof YamlMapping map)) {
            return "it holds " + root.words();
        }
        return map.get("kind").isPresent() ? "it is an object of the cluster" : "it has no key \"features\"";
    }

    private static ConfigReading of(List<YamlDocument> documents, List<Finding> before) {
        List<Finding> findings = new ArrayList<>(before);
        Values values = new Values();
        Schema schema = Schema.of(ConfigKeys.all());
        for (YamlDocument document : documents) {
            Values own = new Values();
            ReadContext context = new ReadContext(document, FieldPath.root(), findings);
            document.mapping().ifPresent(map -> new SchemaReader(schema, own).read(map, context));
            values.putAll(own);
        }
        OverlayConfig config = new OverlayConfig(values, documents, source(documents), findings);
        return new ConfigReading(Optional.of(config), findings);
    }

    private static byte[] source(List<YamlDocument> documents) {
        YamlNode merged = documents.get(0).root();
        for (YamlDocument document : documents.subList(1, documents.size())) {
            merged = DeepMerge.of(merged, document.root());
        }
        return Yaml.write(merged).getBytes(StandardCharsets.UTF_8);
    }
}
