package io.github.cilium4j.core.manifest;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlStream;
import java.util.Optional;

/**
 * An object and the places of its fields.
 *
 * @param <M> the object's type
 * @since 0.1.0
 */
public final class Located<M extends Manifest> implements Locator {
    private final M manifest;
    private final Optional<YamlDocument> document;
    private final FieldPath base;

    private Located(M manifest, Optional<YamlDocument> document, FieldPath base) {
        this.manifest = manifest;
        this.document = document;
        this.base = base;
    }

    /** Returns an object that was built in Java. */
    public static <M extends Manifest> Located<M> built(M manifest) {
        return new Located<>(manifest, Optional.empty(), FieldPath.root());
    }

    /** Returns an object that was read from a part of a document. */
    static <M extends Manifest> Located<M> read(M manifest, YamlDocument document, FieldPath base) {
        return new Located<>(manifest, Optional.of(document), base);
    }

    /** Returns the object. */
    public M manifest() {
        return manifest;
    }

    /** Returns this when the object has the given type. */
    public <N extends Manifest> Optional<Located<N>> as(Class<N> type) {
        return type.isInstance(manifest)
                ? Optional.of(new Located<>(type.cast(manifest), document, base))
                : Optional.empty();
    }

    @Override
    public Origin locate(FieldPath path) {
        return document.map(d -> d.locate(base.then(path))).orElse(Origin.UNKNOWN);
    }

    @Override
    public Origin locateKey(FieldPath path) {
        return document.map(d -> d.locateKey(base.then(path))).orElse(Origin.UNKNOWN);
    }

    /** Returns the YAML inside a string field, such as {@code spec.valuesContent}, with places in the file around it. */
    public Optional<YamlStream> readInside(FieldPath path) {
        return document.flatMap(d -> d.find(base.then(path))
                .filter(YamlScalar.class::isInstance)
                .map(scalar -> d.readInside((YamlScalar) scalar)));
    }

    /** Returns the data of a field as it was read; empty when it is absent or the object was built in Java. */
    public Optional<YamlNode> node(FieldPath path) {
        return document.flatMap(d -> d.find(base.then(path)));
    }

    /** Returns a new finding of a rule at a field of this object. */
    public Finding.Builder finding(RuleInfo rule, FieldPath path) {
        return rule.finding().origin(locate(path)).path(path).subject(Manifest.describe(manifest));
    }
}
