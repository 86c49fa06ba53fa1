package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a node as the data it holds. */
final class NodeSerializer extends JsonSerializer<YamlNode> {
    @Override
    public void serialize(YamlNode node, JsonGenerator out, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(JsonTrees.toJson(node), out);
    }
}
