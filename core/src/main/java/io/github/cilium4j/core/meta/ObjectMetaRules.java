package io.github.cilium4j.core.meta;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.core.value.LabelValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Consumer;

/** What every API server refuses in metadata, whatever the kind. */
final class ObjectMetaRules {
    private ObjectMetaRules() {}

    static void check(ObjectMeta meta) {
        meta.name().ifPresent(ObjectMetaRules::checkName);
        meta.generateName().ifPresent(ObjectMetaRules::checkGenerateName);
        meta.namespace()
                .filter(namespace -> !namespace.isEmpty())
                .ifPresent(namespace -> check(DnsLabel::parse, namespace, "namespace"));
        checkLabels(meta.labels());
        checkAnnotations(meta.annotations());
        checkFinalizers(meta);
        checkOwners(meta);
        checkGeneration(meta);
    }

    private static void checkName(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || !isPathSegment(name)) {
            throw new InvalidManifestException(
                    "name", Quoted.of(name) + " is not a name", "Write a name such as web-1");
        }
    }

    private static void checkGenerateName(String start) {
        if (!isPathSegment(start)) {
            throw new InvalidManifestException(
                    "generateName", Quoted.of(start) + " is not the start of a name", "Write a start such as web-");
        }
    }

    /** Names are segments of the path in the API; source: apimachinery pkg/api/validate/content/path.go. */
    private static boolean isPathSegment(String text) {
        return text.indexOf('/') < 0 && text.indexOf('%') < 0;
    }

    private static void checkLabels(SortedMap<String, String> labels) {
        labels.forEach((key, value) -> {
            check(LabelKey::parse, key, "labels", key);
            check(LabelValue::parse, value, "labels", key);
        });
    }

    private static void checkAnnotations(SortedMap<String, String> annotations) {
        annotations.keySet().forEach(key -> {
            if (!LabelKey.isValid(key.toLowerCase(Locale.ROOT))) {
                throw new InvalidManifestException(
                                key,
                                Quoted.of(key) + " is not an annotation key",
                                "Write a key such as note or example.com/note, its last part up to 63 characters")
                        .under("annotations");
            }
        });
        long bytes = annotations.entrySet().stream()
                .mapToLong(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                .sum();
        if (bytes > ObjectMeta.MAX_ANNOTATION_BYTES) {
            throw new InvalidManifestException(
                    "annotations",
                    "all annotations together have " + bytes + " bytes",
                    "Write at most " + ObjectMeta.MAX_ANNOTATION_BYTES + " bytes");
        }
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void checkFinalizers(ObjectMeta meta) {
        for (int i = 0; i < meta.finalizers().size(); i++) {
            check(LabelKey::parse, meta.finalizers().get(i), "finalizers", Integer.toString(i));
        }
    }

    private static void checkOwners(ObjectMeta meta) {
        long controllers = meta.ownerReferences().stream()
                .filter(owner -> owner.controller().orElse(false))
                .count();
        if (controllers > 1) {
            throw new InvalidManifestException(
                    "ownerReferences",
                    controllers + " owners are the controller",
                    "Leave controller: true to one of them");
        }
    }

    private static void checkGeneration(ObjectMeta meta) {
        meta.generation().filter(number -> number < 0).ifPresent(number -> {
            throw new InvalidManifestException("generation", "\"" + number + "\" is negative", "Write 0 or more");
        });
    }

    /** Runs a parser, and says in its exception where the text stands. */
    private static void check(Consumer<String> parser, String text, String... place) {
        try {
            parser.accept(text);
        } catch (InvalidManifestException e) {
            throw e.under(place);
        }
    }
}
