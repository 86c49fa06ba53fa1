package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A map with keys of its own, such as an item of {@code applications}.
 *
 * @param <T> what it is in Java
 */
final class RecordType<T> implements ValueType<T> {
    private final String noun;
    private final List<ConfigKey<?>> fields;
    private final Function<Values, T> make;
    private final BiConsumer<T, Values> take;

    /**
     * Creates the type.
     *
     * @param noun what it is: {@code application}
     * @param fields its keys
     * @param make makes it of values, all required ones among them
     * @param take gives its values back
     */
    RecordType(String noun, List<ConfigKey<?>> fields, Function<Values, T> make, BiConsumer<T, Values> take) {
        this.noun = noun;
        this.fields = List.copyOf(fields);
        this.make = make;
        this.take = take;
    }

    List<ConfigKey<?>> fields() {
        return fields;
    }

    @Override
    public String name() {
        return noun;
    }

    @Override
    public String words() {
        return "a map";
    }

    @Override
    public Optional<T> read(YamlNode node, ReadContext context) {
        if (!(node instanceof YamlMapping mapping)) {
            context.wrongType(node, words(), "Write a map with the keys " + names());
            return Optional.empty();
        }
        Values values = new Values();
        int before = context.findings().size();
        new SchemaReader(Schema.of(fields), values).read(mapping, context);
        fields.stream()
                .filter(field -> field.isRequired() && !values.isPresent(field) && !values.isRefused(field))
                .forEach(field -> context.report(
                        ConfigRules.WRONG_VALUE, "the " + noun + " has no " + field.path(), "Set " + field.path()));
        boolean refused = context.findings().stream().skip(before).anyMatch(SchemaReader::isError);
        return refused ? Optional.empty() : Optional.of(make.apply(values));
    }

    private String names() {
        return String.join(
                ", ", fields.stream().map(field -> field.path().toString()).toList());
    }

    @Override
    public YamlNode write(T value) {
        Values values = new Values();
        take.accept(value, values);
        return Schema.of(fields).write(values);
    }
}
