package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.value.NearestName;
import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Reads data by a table of keys; everything that is wrong is reported, everything that is right is kept. */
final class SchemaReader {
    /** More names than this are no help on one line. */
    private static final int MANY = 12;

    private final Schema root;
    private final Values values;

    SchemaReader(Schema root, Values values) {
        this.root = root;
        this.values = values;
    }

    void read(YamlMapping mapping, ReadContext context) {
        readAll(root, mapping, context);
    }

    private void readAll(Schema schema, YamlMapping mapping, ReadContext context) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            Optional<Schema> child = schema.child(name);
            if (child.isPresent()) {
                read(child.get(), entry.value(), context.child(name));
            } else {
                unknown(schema, name, context.child(name));
            }
        }
    }

    private void read(Schema schema, YamlNode node, ReadContext context) {
        if (node instanceof YamlScalar scalar && scalar.isNull()) {
            return; // As if it were absent.
        }
        Optional<Schema.Leaf> leaf = schema.leaf();
        if (leaf.isPresent()) {
            readValue(leaf.get().key(), leaf.get().olderName(), node, context);
        } else if (node instanceof YamlMapping mapping) {
            readAll(schema, mapping, context);
        } else {
            schema.keys().forEach(values::refuse);
            context.wrongType(node, "a map", mapFix(schema, node));
        }
    }

    private <T> void readValue(ConfigKey<T> key, boolean olderName, YamlNode node, ReadContext context) {
        Optional<T> value = key.type().read(node, context);
        if (value.isPresent()) {
            values.put(key, olderName, new Sourced<>(value.get(), context.path(), context.origin()));
        } else {
            values.refuse(key);
        }
    }

    private static String mapFix(Schema schema, YamlNode node) {
        boolean flag = schema.child("enabled").isPresent()
                && node instanceof YamlScalar scalar
                && scalar.type() == ScalarType.BOOLEAN;
        return flag
                ? "Write {enabled: " + ((YamlScalar) node).canonical() + "}"
                : "Write a map with " + keys(schema.names().stream().toList());
    }

    private void unknown(Schema schema, String name, ReadContext context) {
        Optional<String> near = NearestName.among(schema.names()).to(name);
        if (near.isPresent()) {
            context.reportKey(
                    ConfigRules.MISSPELT_KEY,
                    "there is no key " + Quoted.of(name) + below(context),
                    "Write " + near.get());
        } else {
            context.reportKey(
                    ConfigRules.UNKNOWN_KEY,
                    "the key " + Quoted.of(name) + below(context) + " is not known and has no effect",
                    root.findSection(name)
                            .map(path -> "Move it to " + path + ", or remove it when nothing else reads it")
                            .orElseGet(() -> "Remove it when nothing else reads it; known here: "
                                    + list(schema.names().stream().toList())));
        }
    }

    private static String below(ReadContext context) {
        FieldPath parent = context.path().parent();
        return parent.isRoot() ? "" : " below " + parent;
    }

    private static String keys(List<String> names) {
        return (names.size() == 1 ? "the key " : "keys such as ") + list(names);
    }

    private static String list(List<String> names) {
        String first = String.join(", ", names.stream().limit(MANY).toList());
        return names.size() > MANY ? first + " and " + (names.size() - MANY) + " more" : first;
    }

    static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}
