package io.github.cilium4j.core.manifest;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads the metadata of an object that nobody has checked, and leaves out what no API server would take. */
final class UntypedMetadata {
    private final ObjectMeta.Builder valid = ObjectMeta.builder();

    private UntypedMetadata() {}

    static ObjectMeta read(YamlMapping meta) {
        UntypedMetadata reader = new UntypedMetadata();
        meta.string("name").ifPresent(text -> reader.add(builder -> builder.name(text)));
        meta.string("namespace").ifPresent(text -> reader.add(builder -> builder.namespace(text)));
        forEach(meta, "labels", (key, text) -> reader.add(builder -> builder.putLabel(key, text)));
        forEach(meta, "annotations", (key, text) -> reader.add(builder -> builder.putAnnotation(key, text)));
        return reader.valid.build();
    }

    private static void forEach(YamlMapping meta, String field, BiConsumer<String, String> each) {
        meta.mapping(field)
                .ifPresent(map -> map.keys().forEach(key -> map.string(key).ifPresent(text -> each.accept(key, text))));
    }

    private void add(Consumer<ObjectMeta.Builder> part) {
        ObjectMeta.Builder alone = ObjectMeta.builder();
        part.accept(alone);
        try {
            alone.build();
        } catch (InvalidManifestException e) {
            return;
        }
        part.accept(valid);
    }
}
