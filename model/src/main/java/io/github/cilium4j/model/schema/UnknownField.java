package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.yaml.FieldHint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to say about a field that some versions do not know. */
final class UnknownField {
    private static final List<String> OF_OBJECTS = List.of("apiVersion", "kind", "metadata");

    private UnknownField() {}

    /**
     * Returns what to say.
     *
     * @param field what other versions know of the field; nothing when none knows it
     * @param versions the versions that do not
     */
    static FieldHint hint(Field parent, @Nullable Field field, String name, int versions) {
        String message = "unknown field " + Quoted.of(name);
        if (field == null) {
            return new FieldHint(message, FieldHint.forUnknown(name, names(parent, versions)));
        }
        return new FieldHint(
                message + ", which only " + Versions.words(field.known(), "and")
                        + (Integer.bitCount(field.known()) == 1 ? " has" : " have"),
                "Remove it, or run " + Versions.words(field.known(), "or"));
    }

    /** Returns the fields that every one of some versions has. */
    private static List<String> names(Field parent, int versions) {
        List<String> names = new ArrayList<>(parent.isObject() ? OF_OBJECTS : List.of());
        for (Field field : parent.shape().fields()) {
            if ((field.known() & versions) == versions) {
                names.add(field.name());
            }
        }
        return names;
    }
}
