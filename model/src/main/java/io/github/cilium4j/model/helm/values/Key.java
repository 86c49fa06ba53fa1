package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A key that a chart reads, or that an older one did. */
final class Key {
    /** Stands for the last chart that read a key when all supported ones stop at it. */
    private static final String REFUSED = "!";

    private final FieldPath path;
    private final String lastChart;
    private final List<Variant> variants = new ArrayList<>();
    private final Map<String, Key> children = new LinkedHashMap<>();

    /**
     * Creates a key without anything below it.
     *
     * @param lastChart the last chart that read it when no supported one does, else empty
     */
    Key(FieldPath path, String lastChart) {
        this.path = path;
        this.lastChart = lastChart;
    }

    Key child(String name, String last) {
        return children.computeIfAbsent(name, key -> new Key(path.child(key), last));
    }

    void add(Variant variant) {
        variants.add(variant);
    }

    FieldPath path() {
        return path;
    }

    Optional<Key> find(String name) {
        return Optional.ofNullable(children.get(name));
    }

    /** Finds a key below this one; empty also when it lies inside a map that is the user's. */
    Optional<Key> find(FieldPath below) {
        Optional<Key> key = Optional.of(this);
        for (FieldPath step : below.steps()) {
            key = key.flatMap(parent -> parent.find(step.lastName()));
        }
        return key;
    }

    Map<String, Key> children() {
        return Collections.unmodifiableMap(children);
    }

    List<Variant> variants() {
        return Collections.unmodifiableList(variants);
    }

    Set<CiliumVersion> versions() {
        Set<CiliumVersion> versions = EnumSet.noneOf(CiliumVersion.class);
        variants.forEach(variant -> versions.addAll(variant.versions()));
        return versions;
    }

    Optional<Variant> in(CiliumVersion version) {
        return variants.stream()
                .filter(variant -> variant.versions().contains(version))
                .findFirst();
    }

    /** Returns whether a supported chart reads it. */
    boolean isRead() {
        return !variants.isEmpty();
    }

    /** Returns whether the chart knows each key below it; false where those are the user's, and where it is no map. */
    boolean isSection() {
        return path.isRoot()
                || variants.stream().noneMatch(Variant::free)
                        && variants.stream().anyMatch(variant -> variant.types().contains(ValueType.MAP));
    }

    boolean isRefused() {
        return lastChart.equals(REFUSED);
    }

    /** Returns the last chart that read it, such as {@code 1.16}; empty when a supported one does, or all stop at it. */
    Optional<String> lastChart() {
        return Optional.of(lastChart).filter(last -> !last.isEmpty() && !isRefused());
    }
}
