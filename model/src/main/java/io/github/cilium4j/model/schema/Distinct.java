package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list in which no item stands twice.
 *
 * @param keys the fields by which items are told apart; none when whole items are compared
 */
record Distinct(List<String> keys) implements Constraint {
    @Override
    public RuleInfo rule() {
        return SchemaRules.DUPLICATE;
    }

    @Override
    public boolean holds(Seen value) {
        return !(value.node() instanceof YamlSequence list)
                || list.items().size() < 2
                || duplicate(value).isEmpty();
    }

    @Override
    public boolean isAboutFields() {
        return !keys.isEmpty();
    }

    private Optional<List<YamlNode>> duplicate(Seen value) {
        Set<List<YamlNode>> known = new HashSet<>();
        return value.items().stream()
                .map(this::identity)
                .filter(identity -> !known.add(identity))
                .findFirst();
    }

    private List<YamlNode> identity(Seen item) {
        return keys.isEmpty()
                ? List.of(item.node())
                : keys.stream()
                        .flatMap(key -> item.find(key).stream())
                        .map(Seen::node)
                        .toList();
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text() : node.toString();
    }

    @Override
    public Problem problem(Seen value) {
        List<YamlNode> twice = duplicate(value).orElse(List.of());
        String texts = String.join(
                ", ", twice.stream().map(node -> Quoted.of(text(node))).toList());
        return keys.isEmpty()
                ? new Problem(texts + " stands there twice", "Write each item once")
                : new Problem(
                        "two items have the " + String.join(" and ", keys) + " " + texts,
                        "Give each item its own, or make them one");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distinct that && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
