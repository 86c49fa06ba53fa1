package io.github.cilium4j.core.manifest;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.yaml.BindingRules;
import io.github.cilium4j.core.yaml.Bound;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlSequence;
import io.github.cilium4j.core.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads objects. Never throws: what is wrong is a finding. A {@code List}, as {@code kubectl get -o yaml} prints it, is
 * flattened; an object of unknown kind becomes an {@link UntypedManifest}.
 *
 * @since 0.1.0
 */
public final class ManifestReader {
    private final Kinds kinds;

    /** Creates a reader that knows the given kinds by their type. */
    public ManifestReader(Kinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Reads the objects of a file.
     *
     * @param name the file as the user named it
     * @param bytes what it holds
     */
    public ManifestReading read(String name, byte[] bytes) {
        return read(YamlReader.read(name, bytes));
    }

    /** Reads the objects of a text. */
    public ManifestReading read(String name, String text) {
        return read(YamlReader.read(name, text));
    }

    /** Reads the objects of documents; none when the text around them has errors. */
    public ManifestReading read(YamlStream stream) {
        Collector collector = new Collector(stream.findings());
        if (!stream.hasErrors()) {
            stream.documents().forEach(document -> collector.read(document, document.root(), FieldPath.root()));
        }
        return collector.reading();
    }

    /** Reads the objects of one document of a text without errors. */
    public ManifestReading read(YamlDocument document) {
        Collector collector = new Collector(List.of());
        collector.read(document, document.root(), FieldPath.root());
        return collector.reading();
    }

    /** Returns whether a node is an object: it has {@code apiVersion} and {@code kind}. */
    public static boolean isObject(YamlNode node) {
        return node instanceof YamlMapping map
                && map.string("apiVersion").isPresent()
                && map.string("kind").isPresent();
    }

    private final class Collector {
        private final List<Located<?>> objects = new ArrayList<>();
        private final List<Finding> findings;
        private final List<YamlDocument> others = new ArrayList<>();
        private final List<RawManifest> raw = new ArrayList<>();

        Collector(List<Finding> findings) {
            this.findings = new ArrayList<>(findings);
        }

        ManifestReading reading() {
            return new ManifestReading(Manifests.located(objects), findings, others, raw);
        }

        void read(YamlDocument document, YamlNode node, FieldPath path) {
            if (!isObject(node)) {
                refuse(document, path);
                return;
            }
            YamlMapping object = (YamlMapping) node;
            Optional<YamlSequence> items = items(object);
            if (items.isPresent()) {
                for (int i = 0; i < items.get().items().size(); i++) {
                    read(
                            document,
                            items.get().items().get(i),
                            path.child("items").index(i));
                }
            } else {
                bind(document, object, path);
            }
        }

        private void refuse(YamlDocument document, FieldPath path) {
            if (path.isRoot()) {
                others.add(document);
                return;
            }
            findings.add(BindingRules.REQUIRED
                    .finding()
                    .origin(document.locate(path))
                    .path(path)
                    .message("an item of a List is no object")
                    .fix("Set its apiVersion and kind")
                    .build());
        }

        private void bind(YamlDocument document, YamlMapping object, FieldPath path) {
            String apiVersion = object.string("apiVersion").orElseThrow();
            String kind = object.string("kind").orElseThrow();
            Class<? extends Manifest> type = kinds.find(apiVersion, kind)
                    .<Class<? extends Manifest>>map(Kind::type)
                    .orElse(UntypedManifest.class);
            Bound<? extends Manifest> bound = Yaml.bind(document, path, type);
            bound.value().ifPresent(manifest -> objects.add(Located.read(manifest, document, path)));
            String subject = RawManifest.subject(object);
            List<Finding> own = bound.findings().stream()
                    .<Finding>map(
                            f -> Finding.builder().from(f).subject(subject).build())
                    .toList();
            findings.addAll(own);
            raw.add(new RawManifest(object, document, path, own));
        }
    }

    /** {@code kubectl} prints {@code v1 List}; typed lists such as {@code CiliumNodeList} have the same form. */
    private static Optional<YamlSequence> items(YamlMapping object) {
        boolean list =
                object.string("kind").filter(kind -> kind.endsWith("List")).isPresent();
        return list
                ? object.get("items").filter(YamlSequence.class::isInstance).map(YamlSequence.class::cast)
                : Optional.empty();
    }
}
