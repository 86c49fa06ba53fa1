package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of the object that is judged, written or not. Its path is made only when something is wrong.
 *
 * <p>As in Go, {@code null} is the same as nothing, except where a class says otherwise; so is a value of a wrong type, because
 * nobody gets further than to decode it.
 */
final class Spot {
    private final Violations violations;
    private final Set<CiliumVersion> readers;
    private final @Nullable Spot above;
    private final String name;
    private final int index;
    private final @Nullable YamlNode node;

    private Spot(
            Violations violations,
            Set<CiliumVersion> readers,
            @Nullable Spot above,
            String name,
            int index,
            @Nullable YamlNode node) {
        this.violations = violations;
        this.readers = readers;
        this.above = above;
        this.name = name;
        this.index = index;
        this.node = node;
    }

    static Spot root(Violations violations, YamlMapping object) {
        return new Spot(violations, Versions.ALL, null, "", -1, object);
    }

    /** Returns this field as only some versions read it. */
    Spot only(Set<CiliumVersion> versions) {
        return new Spot(violations, Versions.both(readers, versions), above, name, index, node);
    }

    /** Returns the versions that read this field. */
    Set<CiliumVersion> readers() {
        return readers;
    }

    Spot child(String field) {
        YamlNode value = node instanceof YamlMapping map ? map.get(field).orElse(null) : null;
        return new Spot(violations, readers, this, field, -1, value);
    }

    /** Returns the items of this list; none when it is none. */
    List<Spot> items() {
        if (!(node instanceof YamlSequence list)) {
            return List.of();
        }
        List<Spot> items = new ArrayList<>(list.items().size());
        for (YamlNode item : list.items()) {
            items.add(new Spot(violations, readers, this, "", items.size(), item));
        }
        return items;
    }

    /** Returns the values of this map, in order; none when it is none. */
    List<Spot> values() {
        if (!(node instanceof YamlMapping map)) {
            return List.of();
        }
        List<Spot> values = new ArrayList<>();
        map.entries()
                .forEach(entry -> values.add(
                        new Spot(violations, readers, this, entry.key().text(), -1, entry.value())));
        return values;
    }

    /** Returns how many items this list has; 0 when it is none. */
    int count() {
        return node instanceof YamlSequence list ? list.items().size() : 0;
    }

    boolean isFilled() {
        return count() > 0;
    }

    /** Returns the key of this value in its map. */
    String name() {
        return name;
    }

    @Nullable
    YamlNode node() {
        return node;
    }

    /** Returns whether it is written, {@code null} included. */
    boolean isWritten() {
        return node != null;
    }

    boolean isNull() {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }

    /** Returns whether it is written and not {@code null}. */
    boolean isPresent() {
        return isWritten() && !isNull();
    }

    /** Returns the string; the empty one when there is none, as in Go. */
    String text() {
        return node instanceof YamlScalar scalar && scalar.isString() ? scalar.text() : "";
    }

    FieldPath path() {
        if (above == null) {
            return FieldPath.root();
        }
        return index < 0 ? above.path().child(name) : above.path().index(index);
    }

    void refuse(RuleInfo rule, String message, String fix) {
        refuse(rule, readers, message, fix);
    }

    void refuse(RuleInfo rule, Set<CiliumVersion> versions, String message, String fix) {
        report(rule, Stage.PARSING, versions, message, fix);
    }

    void crash(RuleInfo rule, String message, String fix) {
        report(rule, Stage.CRASHING, readers, message, fix);
    }

    void report(RuleInfo rule, Stage stage, Set<CiliumVersion> versions, String message, String fix) {
        Set<CiliumVersion> objecting = Versions.both(versions, readers);
        if (!objecting.isEmpty()) {
            violations.add(rule, stage, path(), objecting, message, fix);
        }
    }
}
