package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.NearestName;
import java.util.Optional;

/** A key that no chart ever read; the nearest one beside it is named. */
final class UnknownKey implements StrayRule {
    @Override
    public RuleInfo info() {
        return ValuesRules.UNKNOWN_KEY;
    }

    @Override
    public Optional<Advice> check(Stray stray) {
        String fix = nearest(stray)
                .map(name -> "Write " + stray.parent().path().child(name))
                .orElse("Remove it, or look up its name in the values of the chart");
        return Optional.of(new Advice("no chart of Cilium reads " + stray.quoted() + ", and Helm ignores it", fix));
    }

    private static Optional<String> nearest(Stray stray) {
        return NearestName.among(stray.parent().children().entrySet().stream()
                        .filter(child -> child.getValue().isRead())
                        .map(child -> child.getKey())
                        .toList())
                .to(stray.name());
    }
}
