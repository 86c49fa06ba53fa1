package io.github.cilium4j.model.schema;

import java.util.ArrayList;
import java.util.List;

/** Reads what the cells of a row say of a value. */
final class ConstraintReader {
    private static final String CEL = "cel:";
    private static final String LIST_KEYS = "list-map-keys=";
    private static final String MIN_KEYS = "minProperties=";
    private static final String MAX_KEYS = "maxProperties=";

    private final List<Constraint> constraints = new ArrayList<>();

    List<Constraint> constraints() {
        return List.copyOf(constraints);
    }

    void allowed(String values) {
        if (!values.isEmpty()) {
            constraints.add(new AllowedValues(List.of(values.split("\\|", -1))));
        }
    }

    void pattern(String pattern) {
        if (!pattern.isEmpty()) {
            constraints.add(new TextPattern(pattern));
        }
    }

    void format(String format) {
        Format.find(format).ifPresent(constraints::add);
    }

    /** The API server holds an integer of 32 bits to its range; what does not fit 64 bits is no integer. */
    void bounds(String min, String max, String format) {
        boolean narrow = format.equals("int32");
        if (!min.isEmpty() || !max.isEmpty() || narrow) {
            long least = narrow ? Integer.MIN_VALUE : Long.MIN_VALUE;
            long most = narrow ? Integer.MAX_VALUE : Long.MAX_VALUE;
            constraints.add(new Range(
                    min.isEmpty() ? least : Math.max(least, Long.parseLong(min)),
                    max.isEmpty() ? most : Math.min(most, Long.parseLong(max))));
        }
    }

    void size(Size.Of of, String min, String max) {
        if (!min.isEmpty() || !max.isEmpty()) {
            constraints.add(new Size(
                    of, min.isEmpty() ? 0 : Long.parseLong(min), max.isEmpty() ? Long.MAX_VALUE : Long.parseLong(max)));
        }
    }

    void extra(String[] parts) {
        String minKeys = "";
        String maxKeys = "";
        for (String part : parts) {
            if (part.startsWith(MIN_KEYS)) {
                minKeys = part.substring(MIN_KEYS.length());
            } else if (part.startsWith(MAX_KEYS)) {
                maxKeys = part.substring(MAX_KEYS.length());
            } else {
                extra(part);
            }
        }
        size(Size.Of.KEYS, minKeys, maxKeys);
    }

    private void extra(String part) {
        if (part.equals("list-type=set")) {
            constraints.add(new Distinct(List.of()));
        } else if (part.startsWith(LIST_KEYS)) {
            constraints.add(
                    new Distinct(List.of(part.substring(LIST_KEYS.length()).split(",", -1))));
        } else if (part.startsWith(CEL)) {
            constraints.add(CelRules.of(part.substring(CEL.length())));
        } else {
            choice(part);
        }
    }

    private void choice(String part) {
        int equals = part.indexOf('=');
        if (equals >= 0 && Choice.Of.find(part.substring(0, equals)).isPresent()) {
            constraints.add(new ChoiceText(part));
        }
    }
}
