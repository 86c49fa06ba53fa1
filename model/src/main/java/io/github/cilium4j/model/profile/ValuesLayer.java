package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.Optional;

/**
 * Values of a chart from one text.
 *
 * @param root the values
 * @param locator finds the place of a value in the text
 * @param base where the values stand for the locator
 * @param shown where the values stand for the reader, such as {@code spec.valuesContent}
 */
record ValuesLayer(YamlMapping root, Locator locator, FieldPath base, FieldPath shown) {
    /** What stands at a path: a value, or on the way to it something that is no map. */
    record Found(ValuesLayer layer, FieldPath path, YamlNode node, boolean complete) {
        /** Returns an item of this list. */
        Found item(int index) {
            YamlNode item = ((YamlSequence) node).items().get(index);
            return new Found(layer, path.index(index), item, complete);
        }
    }

    /** A null on the way counts as absent: it is what is left when everything below is commented out. */
    Optional<Found> find(FieldPath path) {
        YamlNode node = root;
        for (FieldPath step : path.steps()) {
            Optional<YamlNode> child = node instanceof YamlMapping map ? map.get(step.lastName()) : Optional.empty();
            if (child.isEmpty()) {
                return Optional.empty();
            }
            node = child.get();
            boolean last = step.equals(path);
            if (last || !(node instanceof YamlMapping) && !Nodes.isNull(node)) {
                return Optional.of(new Found(this, step, node, last));
            }
        }
        return Optional.empty();
    }

    SettingPlace place(ProfileSource source, String subject, FieldPath path) {
        return new SettingPlace(source, subject, shown.then(path), locator.locate(base.then(path)));
    }
}
