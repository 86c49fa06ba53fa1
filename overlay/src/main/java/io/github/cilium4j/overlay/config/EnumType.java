package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.NearestName;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of a few words.
 *
 * @param <E> the words; their {@code toString} is what is written
 */
final class EnumType<E extends Enum<E>> implements ValueType<E> {
    private final List<E> values;

    EnumType(Class<E> type) {
        this.values = List.of(type.getEnumConstants());
    }

    @Override
    public String name() {
        List<String> words = values.stream().map(EnumType::shown).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String shown(Enum<?> value) {
        return value.toString().isEmpty() ? "\"\"" : "`" + value + "`";
    }

    @Override
    public String words() {
        return "a string";
    }

    @Override
    public Optional<E> read(YamlNode node, ReadContext context) {
        if (!(node instanceof YamlScalar scalar) || !scalar.isString()) {
            context.wrongType(node, words(), "Write " + allowed());
            return Optional.empty();
        }
        Optional<E> value = find(scalar.text());
        if (value.isEmpty()) {
            context.report(
                    ConfigRules.WRONG_VALUE, Quoted.of(scalar.text()) + " is not allowed here", fix(scalar.text()));
        }
        return value;
    }

    private Optional<E> find(String text) {
        return values.stream().filter(value -> value.toString().equals(text)).findFirst();
    }

    private String fix(String text) {
        return NearestName.among(texts().toList())
                .to(text)
                .map(near -> "Write " + near)
                .orElseGet(() -> "Write " + allowed());
    }

    private String allowed() {
        List<String> all = texts().toList();
        return all.size() == 1 ? all.get(0) : "one of " + String.join(", ", all);
    }

    private Stream<String> texts() {
        return values.stream().map(Enum::toString).filter(text -> !text.isEmpty());
    }

    @Override
    public YamlNode write(E value) {
        return YamlScalar.of(value.toString());
    }
}
