package io.github.cilium4j.overlay.config;

import java.util.List;
import java.util.stream.Stream;

/**
 * The table of keys: all that a configuration may say.
 *
 * @since 0.1.0
 */
public final class ConfigKeys {
    private static final List<ConfigKey<?>> ALL = Stream.of(
                    DeliveryKeys.all(), LoadBalancerKeys.all(), CiliumKeys.all(), PlatformKeys.all())
            .<ConfigKey<?>>flatMap(List::stream)
            .toList();

    private ConfigKeys() {}

    /** Returns every key, in the order of the table. */
    public static List<ConfigKey<?>> all() {
        return ALL;
    }
}
