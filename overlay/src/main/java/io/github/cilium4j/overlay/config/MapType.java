package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.Optional;

/** A map whose content is not ours. */
final class MapType implements ValueType<YamlMapping> {
    static final MapType INSTANCE = new MapType();

    private MapType() {}

    @Override
    public String name() {
        return "map";
    }

    @Override
    public String words() {
        return "a map";
    }

    @Override
    public Optional<YamlMapping> read(YamlNode node, ReadContext context) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        context.wrongType(node, words(), "Write a map");
        return Optional.empty();
    }

    @Override
    public YamlNode write(YamlMapping value) {
        return value;
    }
}
