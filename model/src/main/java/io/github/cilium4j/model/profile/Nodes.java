package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Reads Java values in nodes. */
final class Nodes {
    private Nodes() {}

    static boolean isNull(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }

    static Optional<Boolean> bool(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.type() == ScalarType.BOOLEAN
                ? Optional.of(scalar.canonical().equals("true"))
                : Optional.empty();
    }

    static Optional<String> string(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isString() ? Optional.of(scalar.text()) : Optional.empty();
    }

    static Optional<List<String>> strings(YamlNode node) {
        if (!(node instanceof YamlSequence list)) {
            return Optional.empty();
        }
        List<String> texts =
                list.items().stream().flatMap(item -> string(item).stream()).toList();
        return texts.size() == list.items().size() ? Optional.of(texts) : Optional.empty();
    }

    /** Returns how to write a boolean that stands in quotes. */
    static Optional<String> unquoted(YamlNode node) {
        return string(node)
                .filter(text -> bool(YamlScalar.plain(text)).isPresent())
                .map(text -> text + " without quotes");
    }

    /** Says that a node is not what is wanted, such as {@code "false" is a string, not a boolean}. */
    static String isNot(YamlNode node, String wanted) {
        return node instanceof YamlScalar scalar && !scalar.text().isEmpty()
                ? shown(node) + " is " + scalar.words() + ", not " + wanted
                : node.words() + " stands where " + wanted + " is wanted";
    }

    static String shown(YamlNode node) {
        return string(node).map(Quoted::of).orElseGet(node::toString);
    }
}
