package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists, maps and numbers in trees. What has another form than it should counts as absent, as does {@code null}. */
final class Trees {
    private Trees() {}

    static Optional<List<YamlNode>> list(YamlMapping from, String key) {
        return from.get(key).filter(YamlSequence.class::isInstance).map(list -> ((YamlSequence) list).items());
    }

    static List<String> strings(YamlMapping from, String key) {
        return list(from, key).orElse(List.of()).stream()
                .filter(YamlScalar.class::isInstance)
                .map(scalar -> ((YamlScalar) scalar).text())
                .toList();
    }

    static Map<String, String> stringMap(YamlMapping from, String key) {
        Map<String, String> strings = new LinkedHashMap<>();
        from.mapping(key)
                .ifPresent(map -> map.keys()
                        .forEach(name -> strings.put(name, map.string(name).orElse(""))));
        return strings;
    }

    /** Returns the number below a key; empty when there is none, or no whole one. */
    static Optional<Long> number(YamlMapping from, String key) {
        return from.get(key)
                .filter(YamlScalar.class::isInstance)
                .map(scalar -> ((YamlScalar) scalar).canonical())
                .filter(text -> text.matches("-?[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    static Optional<Boolean> bool(YamlMapping from, String key) {
        return from.get(key)
                .filter(node -> node.equals(YamlScalar.of(true)) || node.equals(YamlScalar.of(false)))
                .map(node -> node.equals(YamlScalar.of(true)));
    }
}
