package io.github.cilium4j.core.diagnostics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The path of a field within an object, such as {@code spec.egress[0].toEntities}. Immutable.
 *
 * <p>A name that is not plain is printed in brackets: {@code metadata.labels["app.kubernetes.io/name"]}.
 *
 * @since 0.1.0
 */
public final class FieldPath {
    private static final FieldPath ROOT = new FieldPath(null, "", -1);

    private final @Nullable FieldPath parent;
    private final String name;
    private final int index;

    private FieldPath(@Nullable FieldPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** Returns the path of the whole object. */
    public static FieldPath root() {
        return ROOT;
    }

    /** Returns the path of nested fields by their names, outermost first. */
    public static FieldPath of(String... names) {
        FieldPath path = ROOT;
        for (String name : names) {
            path = path.child(name);
        }
        return path;
    }

    /** Returns the path of a field of this object, or of a key of this map. */
    public FieldPath child(String field) {
        return new FieldPath(this, field, -1);
    }

    /** Returns the path of an item of this list, counted from 0. */
    public FieldPath index(int item) {
        if (item < 0) {
            throw new IllegalArgumentException("item " + item + " is negative");
        }
        return new FieldPath(this, "", item);
    }

    /** Returns this path followed by another. */
    public FieldPath then(FieldPath inner) {
        FieldPath path = this;
        for (FieldPath step : inner.steps()) {
            path = step.isIndex() ? path.index(step.index) : path.child(step.name);
        }
        return path;
    }

    /** Returns whether this is the whole object. */
    public boolean isRoot() {
        return parent == null;
    }

    /** Returns the path of the object or list that holds this field; the root for the root. */
    public FieldPath parent() {
        return parent == null ? this : parent;
    }

    /** Returns whether the last step is an item of a list. */
    public boolean isIndex() {
        return index >= 0;
    }

    /** Returns the item that the last step names, -1 when it names a field. */
    public int lastIndex() {
        return index;
    }

    /** Returns the field that the last step names, empty when it names an item. */
    public String lastName() {
        return name;
    }

    /** Returns the paths from the first step to this one; empty for the root. */
    public List<FieldPath> steps() {
        Deque<FieldPath> steps = new ArrayDeque<>();
        for (FieldPath step = this; step.parent != null; step = step.parent) {
            steps.addFirst(step);
        }
        return List.copyOf(steps);
    }

    /** Returns whether the other path is this one or lies below it. */
    public boolean contains(FieldPath other) {
        List<FieldPath> own = steps();
        List<FieldPath> theirs = other.steps();
        return own.size() <= theirs.size() && own.equals(theirs.subList(0, own.size()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldPath that
                && index == that.index
                && name.equals(that.name)
                && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parent, name, index);
    }

    /** Returns the path as people write it, empty for the root. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (FieldPath step : steps()) {
            if (step.isIndex()) {
                text.append('[').append(step.index).append(']');
            } else if (isPlain(step.name)) {
                text.append(text.length() == 0 ? "" : ".").append(step.name);
            } else {
                text.append("[\"")
                        .append(step.name.replace("\\", "\\\\").replace("\"", "\\\""))
                        .append("\"]");
            }
        }
        return text.toString();
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }
}
