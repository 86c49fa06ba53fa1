package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Set;

/**
 * What the charts of some versions say about a key.
 *
 * @param versions those versions
 * @param types the types that the schema allows; none means that it allows null only
 * @param free whether the schema says nothing about the type, or what stands below is the user's
 * @param needed whether templates fail without it
 * @param defaultText the default as JSON, empty when it is null, empty, long or differs from release to release
 * @param allowed the only strings that the schema allows; empty allows all
 */
record Variant(
        Set<CiliumVersion> versions,
        Set<ValueType> types,
        boolean free,
        boolean needed,
        String defaultText,
        List<String> allowed) {
    /** Returns whether the schema says nothing about the type. */
    boolean isAnything() {
        return free && types.isEmpty();
    }

    boolean takes(YamlNode node) {
        return isAnything() || types.stream().anyMatch(type -> type.takes(node));
    }

    boolean allows(YamlNode node) {
        return allowed.isEmpty()
                || !(node instanceof YamlScalar scalar)
                || !scalar.isString()
                || allowed.contains(scalar.text());
    }
}
