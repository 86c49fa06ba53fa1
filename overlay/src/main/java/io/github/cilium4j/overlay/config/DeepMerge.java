package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays data over data: maps are merged key by key, anything else is replaced. */
final class DeepMerge {
    private DeepMerge() {}

    static YamlNode of(YamlNode base, YamlNode over) {
        if (!(base instanceof YamlMapping lower) || !(over instanceof YamlMapping upper)) {
            return over;
        }
        Map<String, YamlNode> merged = new LinkedHashMap<>();
        lower.entries().forEach(entry -> merged.put(entry.key().text(), entry.value()));
        upper.entries().forEach(entry -> merged.merge(entry.key().text(), entry.value(), DeepMerge::of));
        return YamlMapping.of(merged);
    }
}
