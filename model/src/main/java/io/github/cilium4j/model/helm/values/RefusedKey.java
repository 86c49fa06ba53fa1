package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.Optional;
import java.util.Set;

/** templates/validate.yaml of the chart fails on some removed keys, as long as they are not empty. */
final class RefusedKey implements StrayRule {
    private static final Set<String> EMPTY = Set.of("", "false", "0", "null");

    @Override
    public RuleInfo info() {
        return ValuesRules.REFUSED_KEY;
    }

    @Override
    public Optional<Advice> check(Stray stray) {
        return stray.older().filter(Key::isRefused).isPresent() && !isEmpty(stray.value())
                ? Optional.of(new Advice(
                        "the chart fails at " + stray.quoted() + ", which was removed",
                        Moves.of(stray.path()).orElse("Remove it")))
                : Optional.empty();
    }

    private static boolean isEmpty(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.isNull() || EMPTY.contains(scalar.canonical());
        }
        return node instanceof YamlMapping map
                ? map.entries().isEmpty()
                : ((YamlSequence) node).items().isEmpty();
    }
}
