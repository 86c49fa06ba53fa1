package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.diagnostics.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One document of a text, whose every field knows its place.
 *
 * @since 0.1.0
 */
public final class YamlDocument implements Locator {
    private final YamlSource source;
    private final int number;
    private final YamlNode root;
    private final Set<Integer> marked;

    YamlDocument(YamlSource source, int number, YamlNode root, Set<Integer> marked) {
        this.source = source;
        this.number = number;
        this.root = root;
        this.marked = Set.copyOf(marked);
    }

    /** Returns the data; a null scalar for an empty document. */
    public YamlNode root() {
        return root;
    }

    /** Returns the data when it is a map. */
    public Optional<YamlMapping> mapping() {
        return root instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** Returns the document's number within its text, 1-based. */
    public int number() {
        return number;
    }

    /** Returns the name of the text this was read from. */
    public String sourceName() {
        return source.name();
    }

    /** Returns the node of a field; empty when it is absent. */
    public Optional<YamlNode> find(FieldPath path) {
        Optional<YamlNode> node = Optional.of(root);
        for (FieldPath step : path.steps()) {
            node = node.flatMap(parent -> child(parent, step));
        }
        return node;
    }

    /** Returns the place of a field's value; the place of its parent's key when the field is absent. */
    @Override
    public Origin locate(FieldPath path) {
        return origin(offset(path, false));
    }

    /** Returns the place of a field's key; the place of its parent's key when the field is absent. */
    @Override
    public Origin locateKey(FieldPath path) {
        return origin(offset(path, true));
    }

    /** Returns the place of a node of this document. */
    public Origin locate(YamlNode node) {
        return origin(Math.max(0, node.span().start()));
    }

    /**
     * Reads the YAML inside a string of this document, such as {@code valuesContent}. Places inside it are places in the file
     * when the string is a literal block or stands on one line without escapes; else they are the place of the string.
     *
     * @param text a string of this document
     */
    public YamlStream readInside(YamlScalar text) {
        return YamlReader.read(EmbeddedText.of(source, text), number);
    }

    /** Returns whether a node carries an anchor or a tag, or is an alias. */
    boolean isMarked(YamlNode node) {
        return marked.contains(node.span().start());
    }

    YamlSource source() {
        return source;
    }

    private Origin origin(int offset) {
        return new Origin(source.name(), number, source.position(offset));
    }

    private int offset(FieldPath path, boolean key) {
        YamlNode node = root;
        int offset = Math.max(0, root.span().start());
        int parentKey = offset;
        List<FieldPath> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            Optional<YamlNode> child = child(node, steps.get(i));
            if (child.isEmpty()) {
                return parentKey;
            }
            int keyOffset = keyOffset(node, steps.get(i), child.get());
            boolean last = i == steps.size() - 1;
            offset = last && key || isEmpty(child.get())
                    ? keyOffset
                    : child.get().span().start();
            parentKey = keyOffset;
            node = child.get();
        }
        return offset;
    }

    /** A value that is not written has no place of its own. */
    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlScalar scalar
                && scalar.isNull()
                && scalar.text().isEmpty();
    }

    private static int keyOffset(YamlNode parent, FieldPath step, YamlNode child) {
        return parent instanceof YamlMapping mapping
                ? mapping.entry(step.lastName()).orElseThrow().key().span().start()
                : child.span().start();
    }

    private static Optional<YamlNode> child(YamlNode parent, FieldPath step) {
        if (parent instanceof YamlMapping mapping && !step.isIndex()) {
            return mapping.get(step.lastName());
        }
        if (parent instanceof YamlSequence sequence && step.isIndex()) {
            List<YamlNode> items = sequence.items();
            return step.lastIndex() < items.size() ? Optional.of(items.get(step.lastIndex())) : Optional.empty();
        }
        return Optional.empty();
    }
}
