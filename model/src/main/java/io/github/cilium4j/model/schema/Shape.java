package io.github.cilium4j.model.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is below a field: the fields of an object, the items of a list, the values of a map. */
final class Shape {
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Field> required = new ArrayList<>();
    private final @Nullable Field item;
    private final @Nullable Field value;
    private final int versions;
    private volatile @Nullable Boolean uniform;

    Shape(List<Place> places, Shapes shapes) {
        Map<String, List<Place>> below = new LinkedHashMap<>();
        int having = 0;
        for (Place place : places) {
            having |= place.versions();
            for (String name : place.rows().fieldsBelow(place.path())) {
                below.computeIfAbsent(name, key -> new ArrayList<>()).add(place.field(name));
            }
        }
        versions = having;
        for (Map.Entry<String, List<Place>> entry : below.entrySet()) {
            Field field = new Field(entry.getKey(), entry.getValue(), shapes);
            fields.put(field.name(), field);
            if (field.required() != 0) {
                required.add(field);
            }
        }
        item = inside(places, FieldType.LIST, "[]", shapes);
        value = inside(places, FieldType.MAP, "{}", shapes);
    }

    private static @Nullable Field inside(List<Place> places, FieldType type, String step, Shapes shapes) {
        List<Place> inside = new ArrayList<>();
        for (Place place : places) {
            if (FieldType.parse(place.type()) == type) {
                inside.add(place.inside(step));
            }
        }
        return inside.isEmpty() ? null : new Field("", inside, shapes);
    }

    @Nullable
    Field field(String name) {
        return fields.get(name);
    }

    Collection<Field> fields() {
        return fields.values();
    }

    /** Returns the fields that some version needs. */
    List<Field> required() {
        return required;
    }

    @Nullable
    Field item() {
        return item;
    }

    @Nullable
    Field value() {
        return value;
    }

    /** Returns whether every version has the same fields with the same defaults. */
    boolean isUniform() {
        Boolean said = uniform;
        if (said == null) {
            said = findUniform();
            uniform = said;
        }
        return said;
    }

    private boolean findUniform() {
        for (Field field : fields.values()) {
            if (field.known() != versions
                    || !field.isNeverDefaulted() && !field.facts().isDefaultedAlike(versions)) {
                return false;
            }
        }
        return true;
    }
}
