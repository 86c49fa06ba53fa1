package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of values of one type.
 *
 * @param <T> what an item is in Java
 */
final class ListType<T> implements ValueType<List<T>> {
    private final ValueType<T> item;

    ListType(ValueType<T> item) {
        this.item = item;
    }

    @Override
    public String name() {
        return "list of " + item.name();
    }

    @Override
    public String words() {
        return "a list";
    }

    ValueType<T> item() {
        return item;
    }

    /** Every item is read, so that all that is wrong is reported at once. */
    @Override
    public Optional<List<T>> read(YamlNode node, ReadContext context) {
        if (!(node instanceof YamlSequence sequence)) {
            String fix = node instanceof YamlScalar scalar ? "Write [" + scalar + "]" : "Write a list";
            context.wrongType(node, words(), fix);
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            item(sequence.items().get(i), context.item(i)).ifPresent(values::add);
        }
        return values.size() == sequence.items().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<T> item(YamlNode node, ReadContext context) {
        if (node instanceof YamlScalar scalar && scalar.isNull()) {
            context.report(ConfigRules.WRONG_TYPE, "the item is null", "Write a value, or remove the item");
            return Optional.empty();
        }
        return item.read(node, context);
    }

    @Override
    public YamlNode write(List<T> value) {
        return YamlSequence.of(value.stream().map(item::write).toList());
    }
}
