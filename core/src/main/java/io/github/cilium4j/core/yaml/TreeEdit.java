package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an edit means, on the data: the answer that an edited text is compared with. */
final class TreeEdit {
    private TreeEdit() {}

    static YamlNode set(YamlNode root, FieldPath path, YamlNode value) {
        return set(root, path.steps(), value);
    }

    private static YamlNode set(YamlNode node, List<FieldPath> steps, YamlNode value) {
        if (steps.isEmpty()) {
            return value;
        }
        FieldPath step = steps.get(0);
        List<FieldPath> rest = steps.subList(1, steps.size());
        return step.isIndex() ? setItem(node, step, rest, value) : setField(node, step, rest, value);
    }

    private static YamlNode setField(YamlNode node, FieldPath step, List<FieldPath> rest, YamlNode value) {
        Map<String, YamlNode> nodes = new LinkedHashMap<>();
        if (node instanceof YamlMapping mapping) {
            mapping.keys().forEach(key -> nodes.put(key, mapping.get(key).orElseThrow()));
        } else if (!(node instanceof YamlScalar scalar && scalar.isNull())) {
            throw YamlEdit.refused(
                    step, node.words() + " stands where a map is wanted", "Make " + step.parent() + " a map");
        }
        YamlNode child = nodes.getOrDefault(step.lastName(), YamlScalar.ofNull());
        nodes.put(step.lastName(), set(child, rest, value));
        return YamlMapping.of(nodes);
    }

    private static YamlNode setItem(YamlNode node, FieldPath step, List<FieldPath> rest, YamlNode value) {
        if (!(node instanceof YamlSequence sequence)
                || step.lastIndex() >= sequence.items().size()) {
            throw YamlEdit.refused(step, "there is no such item", "Name an item that exists");
        }
        List<YamlNode> items = new ArrayList<>(sequence.items());
        items.set(step.lastIndex(), set(items.get(step.lastIndex()), rest, value));
        return YamlSequence.of(items);
    }
}
