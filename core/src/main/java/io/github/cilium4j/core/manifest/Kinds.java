package io.github.cilium4j.core.manifest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds a reader knows by their type, in catalogue order.
 *
 * @since 0.1.0
 */
public final class Kinds {
    private final Map<String, Kind> byGroupAndName;

    private Kinds(Map<String, Kind> byGroupAndName) {
        this.byGroupAndName = byGroupAndName;
    }

    /**
     * Returns a catalogue of kinds.
     *
     * @throws IllegalArgumentException when two of them have the same group and name
     */
    public static Kinds of(Collection<Kind> kinds) {
        Map<String, Kind> map = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            if (map.put(key(kind.group(), kind.name()), kind) != null) {
                throw new IllegalArgumentException("kind " + kind.name() + " is there twice");
            }
        }
        return new Kinds(map);
    }

    /** Returns every kind, in catalogue order. */
    public List<Kind> all() {
        return new ArrayList<>(byGroupAndName.values());
    }

    /** Returns the kind of that name in the group of that API version, whatever the version. */
    public Optional<Kind> find(String apiVersion, String name) {
        return Optional.ofNullable(byGroupAndName.get(key(Kind.groupOf(apiVersion), name)));
    }

    private static String key(String group, String name) {
        return group + "/" + name;
    }
}
