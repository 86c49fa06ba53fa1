package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a scalar only from its own type: a number where a string is wanted is refused, as the API server does. */
final class StrictScalar<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    /** The primitives that a field may have. */
    static final List<Class<?>> PRIMITIVES = List.of(boolean.class, int.class, long.class, double.class);

    private final transient Shape<T> shape;

    /** What stands for a refused value, since a primitive cannot be null. */
    private final transient @Nullable T refused;

    /** Reads the value of a token; null when the token is of another type. */
    private interface Shape<T> {
        @Nullable
        T read(JsonParser in, JsonToken token) throws IOException;
    }

    private StrictScalar(Class<T> type, @Nullable T refused, Shape<T> shape) {
        super(type);
        this.refused = refused;
        this.shape = shape;
    }

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("strict scalars");
        add(module, String.class, (in, token) -> token == JsonToken.VALUE_STRING ? in.getText() : null);
        add(
                module,
                Boolean.class,
                boolean.class,
                false,
                (in, token) -> token.isBoolean() ? in.getBooleanValue() : null);
        add(module, Integer.class, int.class, 0, (in, token) -> isWhole(in, Integer.SIZE) ? in.getIntValue() : null);
        add(module, Long.class, long.class, 0L, (in, token) -> isWhole(in, Long.SIZE) ? in.getLongValue() : null);
        add(module, Double.class, double.class, 0.0, (in, token) -> token.isNumeric() ? in.getDoubleValue() : null);
        module.addDeserializer(YamlNode.class, new NodeDeserializer(YamlNode.class));
        addNode(module, YamlMapping.class);
        addNode(module, YamlSequence.class);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Shape<T> shape) {
        module.addDeserializer(type, new StrictScalar<>(type, null, shape));
    }

    /** Jackson looks a primitive up apart from its wrapper, and cuts fractions off where it reads one itself. */
    private static <T> void add(SimpleModule module, Class<T> wrapper, Class<T> primitive, T refused, Shape<T> shape) {
        add(module, wrapper, shape);
        module.addDeserializer(primitive, new StrictScalar<>(primitive, refused, shape));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void addNode(SimpleModule module, Class<? extends YamlNode> type) {
        module.addDeserializer((Class) type, new NodeDeserializer(type));
    }

    private static boolean isWhole(JsonParser in, int bits) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NUMBER_INT
                && in.getBigIntegerValue().bitLength() < bits;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        T value = shape.read(in, in.currentToken());
        if (value != null) {
            return value;
        }
        T handled = (T) context.handleUnexpectedToken(handledType(), in);
        return handled != null ? handled : refused;
    }
}
