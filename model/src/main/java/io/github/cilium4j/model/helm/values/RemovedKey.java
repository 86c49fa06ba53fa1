package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.lint.RuleInfo;
import java.util.Optional;

/** A key that older charts read and all supported ones ignore. */
final class RemovedKey implements StrayRule {
    @Override
    public RuleInfo info() {
        return ValuesRules.REMOVED_KEY;
    }

    @Override
    public Optional<Advice> check(Stray stray) {
        return stray.older()
                .map(older -> new Advice(
                        older.lastChart()
                                .map(last ->
                                        "the chart reads " + stray.quoted() + " no more, " + last + " was the last")
                                .orElse("the chart reads " + stray.quoted() + " no more"),
                        Moves.of(stray.path()).orElse("Remove it")));
    }
}
