package io.github.cilium4j.model.inventory;

import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object without a type, and how to ask its tree. What has another form than it should counts as absent. */
record ObjectTree(Located<UntypedManifest> object) {
    /** Namespaced objects that name no namespace go there. */
    private static final String DEFAULT_NAMESPACE = "default";

    boolean is(String apiVersion, String kind) {
        return object.manifest().apiVersion().equals(apiVersion)
                && object.manifest().kind().equals(kind);
    }

    YamlMapping root() {
        return object.manifest().content();
    }

    String name() {
        return object.manifest().metadata().name().orElse("");
    }

    String namespace() {
        return object.manifest().metadata().namespace().orElse(DEFAULT_NAMESPACE);
    }

    static Optional<YamlMapping> mapping(YamlMapping from, String... path) {
        Optional<YamlMapping> at = Optional.of(from);
        for (String key : path) {
            at = at.flatMap(mapping -> mapping.mapping(key));
        }
        return at;
    }

    static Map<String, String> strings(Optional<YamlMapping> from) {
        Map<String, String> strings = new LinkedHashMap<>();
        from.ifPresent(mapping ->
                mapping.keys().forEach(key -> mapping.string(key).ifPresent(value -> strings.put(key, value))));
        return strings;
    }

    static Optional<String> text(YamlMapping from, String key) {
        return from.get(key).filter(YamlScalar.class::isInstance).map(node -> ((YamlScalar) node).canonical());
    }

    static Optional<Integer> number(YamlMapping from, String key) {
        return text(from, key).filter(text -> text.matches("[0-9]{1,5}")).map(Integer::valueOf);
    }

    static boolean isTrue(YamlMapping from, String key) {
        Optional<YamlNode> value = from.get(key);
        return value.filter(YamlScalar.of(true)::equals).isPresent();
    }
}
