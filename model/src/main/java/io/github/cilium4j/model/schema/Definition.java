package io.github.cilium4j.model.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one kind in one API version: which versions of Cilium serve it, and its fields. */
final class Definition {
    private final int served;
    private final int deprecated;
    private final boolean namespaced;
    private final @Nullable Field object;
    private final Map<String, Integer> others;

    private Definition(
            int served, int deprecated, boolean namespaced, @Nullable Field object, Map<String, Integer> others) {
        this.served = served;
        this.deprecated = deprecated;
        this.namespaced = namespaced;
        this.object = object;
        this.others = others;
    }

    /**
     * Returns the definition of a kind; nothing when no table has the kind.
     *
     * @param tables the tables of its group, each with its versions
     */
    static Optional<Definition> of(Map<Table, Integer> tables, String apiVersion, String kind, Shapes shapes) {
        List<Place> places = new ArrayList<>();
        Map<String, Integer> served = new LinkedHashMap<>();
        tables.forEach((table, versions) -> table.kind(kind).forEach((version, rows) -> {
            if (rows.says("served")) {
                served.put(version, served.getOrDefault(version, 0) | versions);
                if (version.equals(apiVersion)) {
                    places.add(new Place(versions, rows, KindRows.OBJECT, "object"));
                }
            }
        }));
        if (served.isEmpty()) {
            return Optional.empty();
        }
        Integer own = served.remove(apiVersion);
        boolean namespaced = places.stream().anyMatch(place -> place.rows().says("scope=Namespaced"));
        int deprecated = places.stream()
                .filter(place -> place.rows().says("deprecated"))
                .mapToInt(Place::versions)
                .reduce(0, (a, b) -> a | b);
        Field object = places.isEmpty() ? null : new Field(KindRows.OBJECT, places, shapes);
        return Optional.of(new Definition(own == null ? 0 : own, deprecated, namespaced, object, served));
    }

    /** Returns the versions of Cilium whose definitions serve it. */
    int served() {
        return served;
    }

    /** Returns the versions of Cilium whose definitions serve it and mark it as deprecated. */
    int deprecated() {
        return deprecated;
    }

    /** Returns whether an object is in a namespace; otherwise it is the whole cluster's. */
    boolean isNamespaced() {
        return namespaced;
    }

    /** Returns the object's fields; nothing when no version serves it. */
    @Nullable
    Field object() {
        return object;
    }

    /** Returns the API versions of the kind that all of some versions of Cilium serve. */
    List<String> otherApiVersions(int versions) {
        return others.entrySet().stream()
                .filter(entry -> (entry.getValue() & versions) == versions)
                .map(Map.Entry::getKey)
                .toList();
    }
}
