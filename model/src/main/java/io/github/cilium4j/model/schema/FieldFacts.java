package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the definitions of every version say of the value of a field. Every fact names the versions it holds for. */
final class FieldFacts {
    private final Map<YamlNode, Integer> defaults = new LinkedHashMap<>();
    private final List<Typed> types = new ArrayList<>();
    private final List<Held> constraints = new ArrayList<>();
    private final int open;
    private final int defaulted;

    /**
     * A type, and the versions in which the field has it.
     *
     * @param type the type
     * @param versions the versions
     */
    record Typed(FieldType type, int versions) {}

    /**
     * A constraint, and the versions in which the field has it.
     *
     * @param constraint the constraint
     * @param versions the versions
     */
    record Held(Constraint constraint, int versions) {}

    FieldFacts(List<Place> places) {
        Map<FieldType, Integer> byType = new LinkedHashMap<>();
        Map<Constraint, Integer> byConstraint = new LinkedHashMap<>();
        int opening = 0;
        for (Place place : places) {
            int versions = place.versions();
            opening |= place.isOpen() ? versions : 0;
            add(byType, FieldType.parse(place.type()), versions);
            for (Constraint constraint : place.constraints()) {
                add(byConstraint, constraint, versions);
            }
            Row row = place.row();
            if (row != null && row.byDefault().isPresent()) {
                add(defaults, row.byDefault().get(), versions);
            }
        }
        byType.forEach((type, versions) -> types.add(new Typed(type, versions)));
        byConstraint.forEach((constraint, versions) -> constraints.add(new Held(constraint, versions)));
        int filling = 0;
        for (int versions : defaults.values()) {
            filling |= versions;
        }
        this.open = opening;
        this.defaulted = filling;
    }

    private static <K> void add(Map<K, Integer> map, K key, int versions) {
        map.put(key, map.getOrDefault(key, 0) | versions);
    }

    /** Returns the versions that say nothing of what is below. */
    int open() {
        return open;
    }

    /** Returns the versions in which something stands here when nothing is written. */
    int defaulted() {
        return defaulted;
    }

    /** Returns whether every one of some versions fills in the same. */
    boolean isDefaultedAlike(int versions) {
        return defaults.size() == 1 && defaulted == versions;
    }

    List<Typed> types() {
        return types;
    }

    List<Held> constraints() {
        return constraints;
    }

    Optional<YamlNode> byDefault(int version) {
        for (Map.Entry<YamlNode, Integer> entry : defaults.entrySet()) {
            if ((entry.getValue() & version) != 0) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** Returns the versions that ask for a format. */
    int formatted() {
        int versions = 0;
        for (Held held : constraints) {
            versions |= held.constraint() instanceof Format ? held.versions() : 0;
        }
        return versions;
    }

    /** Returns the versions in which it has a type. */
    int having(FieldType type) {
        for (Typed typed : types) {
            if (typed.type() == type) {
                return typed.versions();
            }
        }
        return 0;
    }
}
