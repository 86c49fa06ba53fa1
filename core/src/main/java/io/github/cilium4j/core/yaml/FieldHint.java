package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import io.github.cilium4j.core.value.NearestName;
import java.util.Collection;
import java.util.List;

/**
 * What to say about a field that does not fit.
 *
 * @param message what is wrong
 * @param fix what to write instead
 * @since 0.1.0
 */
public record FieldHint(String message, String fix) {
    /** More names than this are no help on one line. */
    private static final int MANY = 12;

    /** Returns what to write instead of a field that an object with the given fields does not have. */
    public static String forUnknown(String name, List<String> known) {
        return NearestName.among(known)
                .to(name)
                .map(nearest -> "Write " + nearest + ", or remove it")
                .orElseGet(() -> known.isEmpty() ? "Remove it" : "Remove it, or write " + oneOf(known));
    }

    /** Returns what to write instead of a value that is none of the allowed ones. */
    public static String forEnum(String value, List<String> allowed) {
        return "Write "
                + NearestName.among(allowed)
                        .to(value)
                        .filter(near -> !near.isEmpty())
                        .orElseGet(() -> oneOf(allowed));
    }

    static FieldHint forType(YamlNode found, JavaType wanted) {
        return forType(found, words(wanted));
    }

    /**
     * Returns what to say about a value of another type than its field.
     *
     * @param found the value
     * @param words the type of the field with its article, such as {@code a list}
     */
    public static FieldHint forType(YamlNode found, String words) {
        if (found.words().equals(words) && found instanceof YamlScalar scalar) {
            return new FieldHint(scalar.text() + " is out of range", "Write a number closer to 0");
        }
        String message = found instanceof YamlScalar scalar && !scalar.text().isEmpty()
                ? quoted(scalar) + " is " + scalar.words() + ", not " + words
                : found.words() + " stands where " + words + " is wanted";
        return new FieldHint(message, fix(found, words));
    }

    private static String fix(YamlNode found, String words) {
        if (!(found instanceof YamlScalar scalar)) {
            return "Write " + words;
        }
        if (words.equals("a string")) {
            return "Write \"" + scalar.text() + "\" in quotes";
        }
        boolean needsNoQuotes =
                scalar.isString() && YamlScalar.plain(scalar.text()).words().equals(words);
        return needsNoQuotes ? "Write " + scalar.text() + " without quotes" : "Write " + words;
    }

    private static String quoted(YamlScalar scalar) {
        return scalar.isString() ? "\"" + scalar.text() + "\"" : scalar.text();
    }

    private static String words(JavaType wanted) {
        Class<?> type = wanted.getRawClass();
        if (wanted.isCollectionLikeType() || type == YamlSequence.class) {
            return "a list";
        }
        if (type == String.class || type.isEnum()) {
            return "a string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "a boolean";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "an integer";
        }
        return Number.class.isAssignableFrom(type) ? "a number" : wordsOfForm(wanted);
    }

    /** A value type that is written as a scalar is read from one. */
    private static String wordsOfForm(JavaType wanted) {
        AnnotatedMember form =
                Mapper.INSTANCE.getSerializationConfig().introspect(wanted).findJsonValueAccessor();
        if (form == null) {
            return "a map";
        }
        return form.getRawType() == Object.class ? "a string or an integer" : words(form.getType());
    }

    private static String oneOf(Collection<String> names) {
        if (names.size() == 1) {
            return names.iterator().next();
        }
        String first = String.join(", ", names.stream().limit(MANY).toList());
        return "one of " + first + (names.size() > MANY ? ", ..." : "");
    }
}
