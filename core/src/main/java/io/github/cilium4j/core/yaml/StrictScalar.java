package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a scalar only from its own type: a number where a string is wanted is refused, as the API server does. */
final class StrictScalar<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Shape<T> shape;

    /** Reads the value of a token; null when the token is of another type. */
    private interface Shape<T> {
        @Nullable
        T read(JsonParser in, JsonToken token) throws IOException;
    }

    private StrictScalar(Class<T> type, Shape<T> shape) {
        super(type);
        this.shape = shape;
    }

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("strict scalars");
        add(module, String.class, (in, token) -> token == JsonToken.VALUE_STRING ? in.getText() : null);
        add(module, Boolean.class, (in, token) -> token.isBoolean() ? in.getBooleanValue() : null);
        add(module, Integer.class, (in, token) -> isWhole(in, Integer.SIZE) ? in.getIntValue() : null);
        add(module, Long.class, (in, token) -> isWhole(in, Long.SIZE) ? in.getLongValue() : null);
        add(module, Double.class, (in, token) -> token.isNumeric() ? in.getDoubleValue() : null);
        module.addDeserializer(YamlNode.class, new NodeDeserializer(YamlNode.class));
        addNode(module, YamlMapping.class);
        addNode(module, YamlSequence.class);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Shape<T> shape) {
        module.addDeserializer(type, new StrictScalar<>(type, shape));
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
        return value != null ? value : (T) context.handleUnexpectedToken(handledType(), in);
    }
}
