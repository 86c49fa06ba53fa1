package io.github.cilium4j.arbitraries.crd;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges an object as it is written, field by field, by the table of its kind: no unknown field, no wrong type, none missing,
 * no value outside what is allowed. Our own types have no say in it.
 *
 * <p>What a table says as a choice of fields or in CEL is not judged.
 */
public final class CrdJudge {
    private static final Map<String, Map<String, CrdField>> TABLES = new ConcurrentHashMap<>();
    private static final Set<String> OBJECT = Set.of("apiVersion", "kind", "metadata");
    private static final Set<String> TEXTS_OF_METADATA = Set.of("name", "namespace", "generateName");
    private static final Set<String> MAPS_OF_METADATA = Set.of("labels", "annotations");

    private final Map<String, CrdField> fields;
    private final List<String> problems = new ArrayList<>();

    private CrdJudge(Map<String, CrdField> fields) {
        this.fields = fields;
    }

    /** Returns whether there is a table of the object's kind and version. */
    public static boolean knows(CiliumVersion version, YamlMapping object) {
        return !fields(version, object).isEmpty();
    }

    /** Returns what is wrong with an object whose kind has a table, each with its path. */
    public static List<String> problems(CiliumVersion version, YamlMapping object) {
        CrdJudge judge = new CrdJudge(fields(version, object));
        judge.metadata(object.mapping("metadata").orElse(YamlMapping.of(Map.of())));
        judge.fields("", object);
        return List.copyOf(judge.problems);
    }

    private static Map<String, CrdField> fields(CiliumVersion version, YamlMapping object) {
        String apiVersion = object.string("apiVersion").orElse("");
        String kind = object.string("kind").orElse("");
        return file(version, apiVersion)
                .map(file -> TABLES.computeIfAbsent(
                        file + " " + apiVersion + " " + kind,
                        key -> CrdTable.read(file).fields(kind, apiVersion)))
                .orElse(Map.of());
    }

    private static Optional<String> file(CiliumVersion version, String apiVersion) {
        return Optional.ofNullable(Map.of(
                        "cilium.io", "cilium-" + version + ".tsv",
                        "monitoring.coreos.com", "prometheus-operator.tsv",
                        "helm.cattle.io", "helm-controller.tsv",
                        "argoproj.io", "argocd.tsv",
                        "gateway.networking.k8s.io", "gateway-api.tsv")
                .get(apiVersion.replaceFirst("/.*", "")));
    }

    private void metadata(YamlMapping metadata) {
        if (metadata.string("name").isEmpty()) {
            add("metadata.name", "is missing");
        }
        for (YamlMapping.Entry entry : metadata.entries()) {
            String path = "metadata." + entry.key().text();
            if (MAPS_OF_METADATA.contains(entry.key().text())) {
                typed(path, "map<string,string>", entry.value());
            } else if (TEXTS_OF_METADATA.contains(entry.key().text())) {
                typed(path, "string", entry.value());
            } else {
                add(path, "is nothing that a rendered object has");
            }
        }
    }

    private void fields(String path, YamlMapping object) {
        String prefix = path.isEmpty() ? "" : path + ".";
        for (YamlMapping.Entry entry : object.entries()) {
            String name = entry.key().text();
            CrdField field = fields.get(prefix + name);
            if (field != null) {
                field(field, entry.value());
            } else if (!path.isEmpty() || !OBJECT.contains(name)) {
                add(prefix + name, "is not known");
            }
        }
        fields.values().stream()
                .filter(field -> field.required() && isChild(prefix, field.path()))
                .map(field -> field.path().substring(prefix.length()))
                .filter(name -> object.get(name).isEmpty())
                .forEach(name -> add(prefix + name, "is missing"));
    }

    private static boolean isChild(String prefix, String path) {
        return path.startsWith(prefix)
                && !CrdField.isItem(path)
                && !path.substring(prefix.length()).contains(".");
    }

    private void field(CrdField field, YamlNode value) {
        if (!field.allowed().isEmpty()
                && !(value instanceof YamlScalar scalar && field.allowed().contains(scalar.text()))) {
            add(field.path(), value + " is none of " + field.allowed());
        }
        field.limits().problems(value).forEach(problem -> add(field.path(), problem));
        if (!field.isOpen()) {
            typed(field.path(), field.type().replaceAll("\\((free|empty)\\)", ""), value);
        }
    }

    private void typed(String path, String type, YamlNode value) {
        if (type.startsWith("list<") && value instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> item(path + "[]", inside(type, "list<"), item));
        } else if (type.startsWith("map<string,") && value instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> item(path + "{}", inside(type, "map<string,"), entry.value()));
        } else if (type.equals("object") && value instanceof YamlMapping mapping) {
            fields(path, mapping);
        } else if (!(value instanceof YamlScalar scalar && isScalar(type, scalar)) && !type.equals("any")) {
            add(path, value + " is no " + type);
        }
    }

    private static String inside(String type, String outer) {
        return type.substring(outer.length(), type.length() - 1);
    }

    /** An item has a row of its own only when that says more than the type of the list. */
    private void item(String path, String type, YamlNode item) {
        CrdField field = fields.get(path);
        if (field == null) {
            typed(path, type, item);
        } else {
            field(field, item);
        }
    }

    private static boolean isScalar(String type, YamlScalar scalar) {
        return switch (type) {
            case "string" -> scalar.isString();
            case "integer" -> scalar.type() == ScalarType.INTEGER;
            case "boolean" -> scalar.type() == ScalarType.BOOLEAN;
            case "int-or-string" -> scalar.isString() || scalar.type() == ScalarType.INTEGER;
            default -> false;
        };
    }

    private void add(String path, String problem) {
        problems.add(path + ": " + problem);
    }
}
