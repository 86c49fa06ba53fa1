package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.ConfigKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.Sourced;
import java.util.List;
import java.util.Optional;

/** A key that is given under both its names, with different values. */
final class TwoGenerations implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.TWO_GENERATIONS;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        return ConfigKeys.all().stream()
                .flatMap(key -> check(config, key).stream())
                .toList();
    }

    private <T> Optional<Finding> check(OverlayConfig config, ConfigKey<T> key) {
        Optional<Sourced<T>> newer =
                config.given(key).filter(value -> value.path().equals(key.path()));
        Optional<Sourced<T>> older = config.givenUnderOlderName(key);
        if (newer.isEmpty()
                || older.isEmpty()
                || newer.get().value().equals(older.get().value())) {
            return Optional.empty();
        }
        return Optional.of(config.finding(info(), key)
                .message("this is " + newer.get().value() + ", but " + place(older.get()) + " is "
                        + older.get().value())
                .fix("Remove " + older.get().path() + ", which is the older name")
                .build());
    }

    private static String place(Sourced<?> older) {
        boolean known = older.origin().position().isKnown();
        return older.path() + (known ? " at " + older.origin() : "");
    }
}
