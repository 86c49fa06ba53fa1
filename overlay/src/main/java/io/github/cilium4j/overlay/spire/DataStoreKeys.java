package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the values of the chart say how SPIRE's server keeps its data. */
final class DataStoreKeys {
    static final FieldPath SPIRE = FieldPath.of("authentication", "mutual", "spire");
    static final FieldPath STORE = SPIRE.then(FieldPath.of("install", "server", "dataStorage"));
    static final FieldPath ENABLED = STORE.child("enabled");
    static final FieldPath CLASS = STORE.child("storageClass");
    static final FieldPath SIZE = STORE.child("size");
    static final FieldPath CONTENT = FieldPath.of("spec", "valuesContent");
    static final FieldPath VALUES = FieldPath.of("spec", "values");

    private DataStoreKeys() {}

    /**
     * One value that is set.
     *
     * @param path where
     * @param value what
     */
    record Setting(FieldPath path, YamlScalar value) {}

    static List<Setting> settings(SpireDataStorePatch patch) {
        return List.of(
                new Setting(ENABLED, YamlScalar.of(true)),
                new Setting(SIZE, YamlScalar.of(patch.size().toString())),
                new Setting(CLASS, YamlScalar.of(patch.storageClass())));
    }

    static InvalidManifestException noContent() {
        return new InvalidManifestException(
                CONTENT.toString(), "there is no text", "Give a HelmChartConfig that holds the values of Cilium");
    }

    /** Refuses keys beside the way that somebody may take for it; the edit itself sees only the way. */
    static void refuseDetours(String values) {
        YamlReader.read("", values).documents().forEach(DataStoreKeys::refuseDetours);
    }

    private static void refuseDetours(YamlDocument document) {
        for (FieldPath leaf : List.of(ENABLED, SIZE, CLASS)) {
            List<FieldPath> steps = leaf.steps();
            Optional<YamlNode> node = Optional.of(document.root());
            for (int i = 0; i < steps.size() && node.isPresent(); i++) {
                if (node.get() instanceof YamlMapping map) {
                    refuseDetours(map, steps.subList(i, steps.size()));
                }
                node = document.find(steps.get(i));
            }
        }
    }

    private static void refuseDetours(YamlMapping map, List<FieldPath> rest) {
        FieldPath above = rest.get(0).parent();
        String way = rest.stream().map(FieldPath::lastName).collect(Collectors.joining("."));
        for (String key : map.keys()) {
            if (key.equals("<<")) {
                throw new InvalidManifestException(
                        above.child(key).toString(), "a merge key stands here", "Write the values out, without it");
            }
            if (key.indexOf('.') >= 0 && (way + ".").startsWith(key + ".")) {
                throw new InvalidManifestException(
                        above.child(key).toString(),
                        "\"" + key + "\" is one key with dots, which Helm ignores",
                        "Write each of its names as a map of its own, or remove it");
            }
        }
    }

    /** What stands in {@code spec.values} wins over {@code valuesContent}. */
    static void refuseOverride(Optional<YamlNode> values, SpireDataStorePatch patch) {
        for (Setting setting : settings(patch)) {
            findOrAbove(values, setting.path())
                    .filter(node -> !node.equals(setting.value()))
                    .ifPresent(node -> {
                        throw new InvalidManifestException(
                                VALUES.then(setting.path()).toString(),
                                node + " wins over " + CONTENT,
                                "Remove it there, or write " + setting.value());
                    });
        }
    }

    /** Returns what stands at a path, or what stands above it where a map should. */
    static Optional<YamlNode> findOrAbove(Optional<YamlNode> root, FieldPath path) {
        Optional<YamlNode> node = root;
        for (FieldPath step : path.steps()) {
            node = node.flatMap(at -> at instanceof YamlMapping map ? map.get(step.lastName()) : Optional.of(at));
        }
        return node;
    }

    /** Returns what stands at a path; empty when something on the way is no map. */
    static Optional<YamlNode> find(Optional<YamlNode> root, FieldPath path) {
        Optional<YamlNode> node = root;
        for (FieldPath step : path.steps()) {
            node = node.flatMap(at -> at instanceof YamlMapping map ? map.get(step.lastName()) : Optional.empty());
        }
        return node;
    }
}
