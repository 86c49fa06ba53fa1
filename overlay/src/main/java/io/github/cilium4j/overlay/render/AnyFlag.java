package io.github.cilium4j.overlay.render;

import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A test that one of several flags is on.
 *
 * @param flags the flags, at least one
 */
record AnyFlag(List<ConfigKey<Boolean>> flags) implements ConfigTest {
    AnyFlag {
        flags = List.copyOf(flags);
    }

    @Override
    public boolean holds(OverlayConfig config) {
        return flags.stream().anyMatch(config::is);
    }

    @Override
    public boolean isGiven(OverlayConfig config) {
        return flags.stream().anyMatch(flag -> isGiven(flag, config))
                && flags.stream().noneMatch(flag -> config.is(flag) && !isGiven(flag, config));
    }

    private static boolean isGiven(ConfigKey<Boolean> flag, OverlayConfig config) {
        return config.given(flag).isPresent();
    }

    @Override
    public String describe(OverlayConfig config) {
        String names = flags.stream().map(ConfigKey::toString).collect(Collectors.joining(" and "));
        return names + (flags.size() > 1 ? " are " : " is ") + holds(config);
    }

    @Override
    public String template(OverlayConfig config) {
        List<String> given = flags.stream()
                .filter(flag -> isGiven(flag, config))
                .map(flag -> ConfigTest.field(flag, config))
                .toList();
        return given.size() > 1 ? "(or " + String.join(" ", given) + ")" : given.get(0);
    }
}
