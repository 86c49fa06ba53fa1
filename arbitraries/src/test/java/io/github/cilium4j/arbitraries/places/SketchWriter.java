package io.github.cilium4j.arbitraries.places;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes sketches, and takes down where each value and each key starts. */
final class SketchWriter {
    private final PlacedText text;
    private final Map<FieldPath, Position> values = new LinkedHashMap<>();
    private final Map<FieldPath, Position> keys = new LinkedHashMap<>();

    SketchWriter(PlacedText text) {
        this.text = text;
    }

    /** Returns where values start; one that is not written is where its key is. */
    Map<FieldPath, Position> values() {
        return values;
    }

    /** Returns where keys start; the key of an item is the item. */
    Map<FieldPath, Position> keys() {
        return keys;
    }

    /** Writes a whole document. */
    void write(Sketch root) {
        if (root.isInline()) {
            flow(FieldPath.root(), root, 2);
            text.newLine();
        } else {
            block(FieldPath.root(), root, 0, false);
        }
        keys.put(FieldPath.root(), values.get(FieldPath.root()));
    }

    private void block(FieldPath path, Sketch node, int indent, boolean behindDash) {
        if (node instanceof Sketch.Fields map) {
            for (int i = 0; i < map.fields().size(); i++) {
                field(path, map.fields().get(i), indent, behindDash && i == 0);
            }
        } else {
            List<Sketch> items = ((Sketch.Items) node).items();
            for (int i = 0; i < items.size(); i++) {
                item(path, path.index(i), items.get(i), indent, behindDash && i == 0);
            }
        }
    }

    private void field(FieldPath map, Sketch.Field field, int indent, boolean behindDash) {
        if (!behindDash && !field.comment().isEmpty()) {
            text.indented(indent, field.comment()).newLine();
        }
        text.indented(behindDash ? 0 : indent, "");
        values.putIfAbsent(map, text.here());
        FieldPath path = map.child(field.name());
        keys.put(path, text.here());
        text.put(field.key()).put(":");
        value(path, field.value(), indent, true);
    }

    private void item(FieldPath list, FieldPath path, Sketch item, int indent, boolean behindDash) {
        text.indented(behindDash ? 0 : indent, "");
        values.putIfAbsent(list, text.here());
        text.put("-");
        value(path, item, indent, false);
        keys.put(path, values.get(path));
    }

    private void value(FieldPath path, Sketch node, int indent, boolean behindKey) {
        if (node instanceof Sketch.Nothing) {
            values.put(path, keys.get(path));
            text.newLine();
        } else if (node instanceof Sketch.Block block) {
            lines(path, block, indent + 2);
        } else if (node.isInline()) {
            text.put(" ");
            flow(path, node, indent + 2);
            text.newLine();
        } else if (behindKey) {
            text.newLine();
            boolean atTheKey = node instanceof Sketch.Items items && !items.indented();
            block(path, node, atTheKey ? indent : indent + 2, false);
        } else {
            text.put(" ");
            block(path, node, indent + 2, true);
        }
    }

    private void lines(FieldPath path, Sketch.Block block, int indent) {
        text.put(" ");
        values.put(path, text.here());
        text.put(block.header()).newLine();
        for (String line : block.lines()) {
            text.indented(line.isEmpty() ? 0 : indent, line).newLine();
        }
    }

    private void flow(FieldPath path, Sketch node, int indent) {
        values.put(path, text.here());
        if (node instanceof Sketch.Line line) {
            text.put(line.written());
        } else if (node instanceof Sketch.Block block) {
            text.put("\"" + block.lines().get(0) + "\"");
        } else if (node instanceof Sketch.Fields map) {
            text.put("{");
            for (int i = 0; i < map.fields().size(); i++) {
                flowField(path, map.fields().get(i), i, indent);
            }
            text.put("}");
        } else {
            List<Sketch> items = ((Sketch.Items) node).items();
            text.put("[");
            for (int i = 0; i < items.size(); i++) {
                text.put(i == 0 ? "" : ", ");
                flow(path.index(i), items.get(i), indent);
                keys.put(path.index(i), values.get(path.index(i)));
            }
            text.put("]");
        }
    }

    private void flowField(FieldPath map, Sketch.Field field, int number, int indent) {
        text.put(number == 0 ? "" : ", ");
        if (field.breaksLine()) {
            text.newLine().indented(indent, "");
        }
        FieldPath path = map.child(field.name());
        keys.put(path, text.here());
        text.put(field.key()).put(": ");
        if (field.value() instanceof Sketch.Nothing) {
            values.put(path, keys.get(path));
        } else {
            flow(path, field.value(), indent);
        }
    }
}
