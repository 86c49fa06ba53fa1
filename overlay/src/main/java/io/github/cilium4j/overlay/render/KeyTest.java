package io.github.cilium4j.overlay.render;

import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;

/**
 * A test of one configuration key.
 *
 * @param key the key
 * @param value the value it is compared with
 * @param equal whether it must have that value, or any other
 * @param <T> the type of its value
 */
record KeyTest<T>(ConfigKey<T> key, T value, boolean equal) implements ConfigTest {
    @Override
    public boolean holds(OverlayConfig config) {
        return config.has(key, value) == equal;
    }

    @Override
    public boolean isGiven(OverlayConfig config) {
        return config.given(key).isPresent();
    }

    @Override
    public String describe(OverlayConfig config) {
        return key + " is " + config.find(key).map(Object::toString).orElse("not given");
    }

    @Override
    public String template(OverlayConfig config) {
        String field = ConfigTest.field(key, config);
        if (value instanceof Boolean) {
            return equal ? field : "(not " + field + ")";
        }
        return "(" + (equal ? "eq " : "ne ") + field + " \"" + value + "\")";
    }
}
