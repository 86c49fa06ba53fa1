package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.DnsName;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.core.value.LabelValue;
import io.github.cilium4j.core.yaml.BindingRules;
import io.github.cilium4j.core.yaml.FieldHint;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Judges metadata, which is the same for every custom resource. A namespace in an object of the whole cluster is no mistake:
 * the API server drops it. Source: apimachinery pkg/api/validation/objectmeta.go, apiserver pkg/registry/rest/meta.go.
 */
final class MetadataWalk {
    private static final String METADATA = "metadata";
    private static final Map<String, FieldType> FIELDS = Map.ofEntries(
            Map.entry("name", FieldType.STRING),
            Map.entry("generateName", FieldType.STRING),
            Map.entry("namespace", FieldType.STRING),
            Map.entry("selfLink", FieldType.STRING),
            Map.entry("uid", FieldType.STRING),
            Map.entry("resourceVersion", FieldType.STRING),
            Map.entry("generation", FieldType.INTEGER),
            Map.entry("creationTimestamp", FieldType.STRING),
            Map.entry("deletionTimestamp", FieldType.STRING),
            Map.entry("deletionGracePeriodSeconds", FieldType.INTEGER),
            Map.entry("labels", FieldType.MAP),
            Map.entry("annotations", FieldType.MAP),
            Map.entry("ownerReferences", FieldType.LIST),
            Map.entry("finalizers", FieldType.LIST),
            Map.entry("managedFields", FieldType.LIST));

    private static final List<String> NAMES = FIELDS.keySet().stream().sorted().toList();

    private final Report report;
    private final int versions;
    private final boolean namespaced;

    MetadataWalk(Report report, int versions, boolean namespaced) {
        this.report = report;
        this.versions = versions;
        this.namespaced = namespaced;
    }

    void object(YamlMapping object) {
        Optional<YamlNode> metadata = object.get(METADATA);
        if (metadata.isPresent() && !(metadata.get() instanceof YamlMapping) && !Seen.isNull(metadata.get())) {
            refuseType(METADATA, metadata.get(), FieldType.MAP);
            return;
        }
        report.enter(METADATA);
        if (metadata.isPresent() && metadata.get() instanceof YamlMapping map) {
            map.entries().forEach(this::field);
            name(map);
        } else {
            refuse(BindingRules.REQUIRED, "name", "required and not set", "Set name");
        }
        report.leave();
    }

    private void field(YamlMapping.Entry entry) {
        String name = entry.key().text();
        FieldType type = FIELDS.get(name);
        if (type == null) {
            if (report.refuse(versions)) {
                String message = "unknown field " + Quoted.of(name);
                report.addField(
                        BindingRules.UNKNOWN_FIELD, name, true, versions, message, FieldHint.forUnknown(name, NAMES));
            }
        } else if (!Seen.isNull(entry.value()) && !type.takes(entry.value())) {
            refuseType(name, entry.value(), type);
        } else if (entry.value() instanceof YamlMapping map) {
            texts(name, map);
        } else if (namespaced && name.equals("namespace")) {
            namespace(text(entry.value()));
        }
    }

    private void name(YamlMapping metadata) {
        String name = metadata.get("name").map(MetadataWalk::text).orElse("");
        String start = metadata.get("generateName").map(MetadataWalk::text).orElse("");
        boolean isText = metadata.get("name")
                .filter(node -> !FieldType.STRING.takes(node) && !Seen.isNull(node))
                .isEmpty();
        if (name.isEmpty() && start.isEmpty() && isText) {
            refuse(BindingRules.REQUIRED, "name", "required and not set", "Set name");
        } else if (!name.isEmpty()) {
            check("name", name, DnsName::isValid, "a name of an object of this kind");
        } else if (!start.isEmpty()) {
            String whole = start.endsWith("-") ? start.substring(0, start.length() - 1) + "x" : start;
            check("generateName", whole, DnsName::isValid, "the start of a name");
        }
    }

    private void namespace(String namespace) {
        if (!namespace.isEmpty()) {
            check("namespace", namespace, DnsLabel::isValid, "the name of a namespace");
        }
    }

    private void check(String field, String text, Predicate<String> valid, String words) {
        if (!valid.test(text)) {
            int most = field.equals("namespace") ? DnsLabel.MAX_LENGTH : DnsName.MAX_LENGTH;
            refuse(
                    SchemaRules.METADATA,
                    field,
                    Quoted.of(text) + " is not " + words,
                    "Write up to " + most + " lowercase letters, digits and inner hyphens, such as web-1");
        }
    }

    private void texts(String name, YamlMapping map) {
        report.enter(name);
        long bytes = 0;
        for (YamlMapping.Entry entry : map.entries()) {
            bytes += entry(name, entry.key().text(), entry.value());
        }
        report.leave();
        if (name.equals("annotations") && bytes > ObjectMeta.MAX_ANNOTATION_BYTES) {
            refuse(
                    SchemaRules.METADATA,
                    name,
                    "all annotations together have " + bytes + " bytes",
                    "Write at most " + ObjectMeta.MAX_ANNOTATION_BYTES + " bytes");
        }
    }

    /** Returns the bytes of an entry. */
    private long entry(String map, String key, YamlNode value) {
        boolean labels = map.equals("labels");
        if (!FieldType.STRING.takes(value) && !Seen.isNull(value)) {
            refuseType(key, value, FieldType.STRING);
        } else if (!LabelKey.isValid(labels ? key : key.toLowerCase(Locale.ROOT))) {
            refuse(
                    SchemaRules.METADATA,
                    key,
                    Quoted.of(key) + " is not the key of a label or an annotation",
                    "Write a key such as app or example.com/app, its last part up to 63 characters");
        } else if (labels && !LabelValue.isValid(text(value))) {
            refuse(
                    SchemaRules.METADATA,
                    key,
                    Quoted.of(text(value)) + " is not the value of a label",
                    "Write up to 63 letters, digits and, inside, any of -_.");
        }
        return bytes(key) + bytes(text(value));
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isString() ? scalar.text() : "";
    }

    private void refuseType(String field, YamlNode value, FieldType type) {
        FieldHint hint = FieldHint.forType(value, type.words());
        refuse(BindingRules.WRONG_TYPE, field, hint.message(), hint.fix());
    }

    private void refuse(RuleInfo rule, String field, String message, String fix) {
        if (report.refuse(versions)) {
            report.addField(rule, field, false, versions, message, fix);
        }
    }
}
