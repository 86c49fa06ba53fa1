package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads any data as a node; refuses a shape that the field does not allow. */
final class NodeDeserializer extends StdDeserializer<YamlNode> {
    private static final long serialVersionUID = 1L;

    private final Class<? extends YamlNode> wanted;

    NodeDeserializer(Class<? extends YamlNode> wanted) {
        super(wanted);
        this.wanted = wanted;
    }

    @Override
    public @Nullable YamlNode deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (wanted == YamlMapping.class && !isObject(in)) {
            return (YamlNode) context.handleUnexpectedToken(wanted, in);
        }
        if (wanted == YamlSequence.class && !in.isExpectedStartArrayToken()) {
            return (YamlNode) context.handleUnexpectedToken(wanted, in);
        }
        return JsonTrees.fromJson(context.readValue(in, JsonNode.class));
    }

    /** A delegating creator is called when Jackson has entered the object already. */
    private static boolean isObject(JsonParser in) {
        return in.isExpectedStartObjectToken()
                || in.hasToken(JsonToken.FIELD_NAME)
                || in.hasToken(JsonToken.END_OBJECT);
    }
}
