package io.github.cilium4j.model.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field as the definitions of every version know it. What they say is read when the field is first met. */
final class Field {
    private final String name;
    private final Shapes shapes;
    private final List<Place> places;
    private final int known;
    private final int required;
    private volatile @Nullable FieldFacts facts;
    private volatile @Nullable Shape shape;

    Field(String name, List<Place> places, Shapes shapes) {
        this.name = name;
        this.places = places;
        this.shapes = shapes;
        int having = 0;
        int needing = 0;
        for (Place place : places) {
            having |= place.versions();
            needing |= place.rows().isRequired(place.path()) ? place.versions() : 0;
        }
        this.known = having;
        this.required = needing;
    }

    String name() {
        return name;
    }

    /** Returns whether this is a whole object, not a field of one. */
    boolean isObject() {
        return name.equals(KindRows.OBJECT);
    }

    /** Returns the versions that have the field. */
    int known() {
        return known;
    }

    /** Returns the versions whose object right above needs it. */
    int required() {
        return required;
    }

    /** Returns whether no version fills in anything when nothing is written. */
    boolean isNeverDefaulted() {
        for (Place place : places) {
            if (place.rows().hasDefault(place.path())) {
                return false;
            }
        }
        return true;
    }

    /** Returns what the definitions say of a value. */
    FieldFacts facts() {
        FieldFacts said = facts;
        if (said == null) {
            said = new FieldFacts(places);
            facts = said;
        }
        return said;
    }

    /** Returns what is below. */
    Shape shape() {
        Shape below = shape;
        if (below == null) {
            below = shapes.of(places);
            shape = below;
        }
        return below;
    }
}
