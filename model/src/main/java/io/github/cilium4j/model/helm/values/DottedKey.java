package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.Optional;

/** {@code hubble.relay.enabled: true} is a path only behind {@code --set}; in YAML it is one key. */
final class DottedKey implements StrayRule {
    @Override
    public RuleInfo info() {
        return ValuesRules.DOTTED_KEY;
    }

    @Override
    public Optional<Advice> check(Stray stray) {
        String[] names = stray.name().split("\\.", -1);
        return names.length > 1 && stray.parent().find(FieldPath.of(names)).isPresent()
                ? Optional.of(new Advice(
                        Quoted.of(stray.name()) + " is one key with dots, which Helm ignores",
                        "Write " + String.join(": {", names) + ": ..." + "}".repeat(names.length - 1)
                                + ", or the same in block style"))
                : Optional.empty();
    }
}
