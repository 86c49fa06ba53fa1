package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.model.profile.Devices;

/**
 * A device list and where it stands.
 *
 * @param devices the devices of Cilium
 * @param name what holds the list, such as {@code ConfigMap kube-system/cilium-config}; empty when it was built in Java
 * @param origin the place of the list
 * @since 0.1.0
 */
public record DeviceSource(Devices devices, String name, Origin origin) {
    /** Returns a device list that was built in Java. */
    public static DeviceSource of(Devices devices) {
        return new DeviceSource(devices, "", Origin.UNKNOWN);
    }

    /** Returns the name and the place as people say them, {@code ConfigMap cilium-config at cm.yaml:7}; empty for a built one. */
    String describe() {
        String place = place();
        return name.isEmpty() || place.isEmpty() ? name + place : name + " at " + place;
    }

    private String place() {
        return origin.position().isKnown()
                ? origin.source() + ":" + origin.position().line()
                : origin.source();
    }
}
