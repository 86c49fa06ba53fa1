package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code templatePatch} of the ApplicationSet: a Go template that Argo CD executes with the configuration and merges into
 * the Application. Every source stands behind its condition, so that a flag changed in the repository takes effect by itself.
 *
 * <p>Blocks begin with <code>{{-</code>, which takes the line break before it: no empty line remains where a condition fails.
 */
final class TemplatePatch {
    private static final String BLOCK_END = "{{- end }}\n";

    private final OverlayConfig config;
    private final StringBuilder text = new StringBuilder();

    private TemplatePatch(OverlayConfig config) {
        this.config = config;
    }

    /** Returns the text for the parts of Cilium's application, in their order, and the sources of the configuration after them. */
    static String of(OverlayConfig config, List<Part> parts) {
        TemplatePatch patch = new TemplatePatch(config);
        patch.text.append("spec:\n");
        patch.ignoreDifferences();
        patch.syncPolicy();
        patch.text.append("  sources:\n");
        parts.forEach(patch::source);
        config.get(DeliveryKeys.EXTRA_SOURCES).forEach(source -> patch.write(2, List.of(source)));
        return patch.text.toString();
    }

    /** External Secrets' controller fills these in after every sync. */
    private void ignoreDifferences() {
        List<String> filledIn = List.of("conversionStrategy", "decodingStrategy", "metadataPolicy");
        Map<String, Object> ignored = new LinkedHashMap<>();
        ignored.put("group", "external-secrets.io");
        ignored.put("kind", "ExternalSecret");
        ignored.put(
                "jqPathExpressions",
                filledIn.stream()
                        .map(field -> ".spec.data[].remoteRef." + field)
                        .toList());
        text.append("  ignoreDifferences:\n");
        write(2, List.of(ignored));
    }

    /** Without options and automation nothing is written: a null would take the retries of the template away. */
    private void syncPolicy() {
        List<String> options = config.get(DeliveryKeys.SYNC_OPTIONS);
        if (!options.isEmpty()) {
            text.append("  syncPolicy:\n    syncOptions:\n");
            write(4, options);
        }
        Condition automated = Condition.on(DeliveryKeys.AUTOMATED);
        if (automated.isPossible(config)) {
            begin(automated);
            text.append(options.isEmpty() ? "  syncPolicy:\n" : "").append("    automated:\n");
            flag("prune", DeliveryKeys.PRUNE);
            flag("selfHeal", DeliveryKeys.SELF_HEAL);
            end(automated);
        }
    }

    private void flag(String name, ConfigKey<Boolean> key) {
        text.append("      ").append(name).append(": ").append(config.is(key)).append('\n');
    }

    private void source(Part part) {
        begin(part.condition());
        write(2, List.of(fields(part.place())));
        end(part.condition());
    }

    private Map<String, Object> fields(Place place) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("repoURL", config.get(DeliveryKeys.GIT_REPO_URL));
        source.put("targetRevision", config.get(DeliveryKeys.GIT_REVISION));
        source.put("path", Layout.folder(place));
        if (place instanceof Place.Resource file) {
            source.put("directory", Map.of("include", file.file()));
        }
        return source;
    }

    private void begin(Condition condition) {
        String pipeline = condition.template(config);
        if (!pipeline.isEmpty()) {
            text.append("{{- if ").append(pipeline).append(" }}\n");
        }
    }

    private void end(Condition condition) {
        text.append(condition.template(config).isEmpty() ? "" : BLOCK_END);
    }

    private void write(int indent, Object value) {
        Yaml.write(value)
                .lines()
                .forEach(line ->
                        text.append(" ".repeat(indent)).append(literal(line)).append('\n'));
    }

    /** Text of the configuration is no template, whatever it looks like. */
    private static String literal(String line) {
        return line.replace("{{", "{{ \"{{\" }}");
    }
}
