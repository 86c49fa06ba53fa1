package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A string, perhaps with several words, where a list is wanted: the form of {@code cilium-config} and of {@code --set}. */
final class ListAsText implements ValueRule {
    private static final int MOST_SHOWN = 4;

    @Override
    public RuleInfo info() {
        return ValuesRules.LIST_AS_TEXT;
    }

    @Override
    public Optional<Advice> check(Key key, Variant variant, YamlNode value) {
        return variant.types().contains(ValueType.LIST)
                        && !variant.takes(value)
                        && value instanceof YamlScalar scalar
                        && scalar.isString()
                ? Optional.of(advise(scalar.text()))
                : Optional.empty();
    }

    private static Advice advise(String text) {
        List<String> items = Arrays.stream(
                        text.replaceAll("^[{\\[]|[}\\]]$", "").split("[\\s,]+"))
                .filter(item -> !item.isEmpty())
                .toList();
        boolean shown = !items.isEmpty() && items.size() <= MOST_SHOWN && text.length() <= 80;
        String list = items.stream().map(ListAsText::quoted).collect(Collectors.joining(", ", "[", "]"));
        return new Advice(
                Quoted.of(text) + " is a string, not a list",
                shown ? "Write " + list : "Write a list, one item a line behind a dash");
    }

    private static String quoted(String item) {
        return item.matches("[A-Za-z][A-Za-z0-9_.-]*") ? item : Quoted.of(item);
    }
}
