package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;

/**
 * Writes values as JSON.
 *
 * <p>Equal values are written as equal bytes: indented by two spaces, {@code \n} as line end, fields in the order of the
 * value. The text is YAML as well.
 *
 * @since 0.1.0
 */
public final class Json {
    private static final ObjectWriter WRITER = Mapper.INSTANCE.writer(printer()).with(new JsonEscapes());

    private static final ObjectWriter LINES = Mapper.INSTANCE.writer().with(new JsonEscapes());

    private Json() {}

    /** Returns a value as one JSON text that ends with a line end. */
    public static String write(Object value) {
        return write(WRITER, value) + "\n";
    }

    /** Returns a value as one JSON text in one line, without blanks and without a line end. */
    public static String line(Object value) {
        return write(LINES, value);
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "no JSON can be made of a " + value.getClass().getName(), e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
