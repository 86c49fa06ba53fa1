package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.model.profile.SettingPlace;
import java.util.Collection;
import java.util.List;

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

    /** Returns the device list of a profile. */
    public static DeviceSource of(ClusterProfile profile) {
        SettingPlace place = profile.devices().place();
        return new DeviceSource(profile.devices().value(), place.subject(), place.origin());
    }

    /**
     * Returns the device lists to judge by: those that were given. Only when none was given, each profile's default stands for
     * it, so that a patch of {@code cilium-config} without devices does not hide or contradict the list that counts.
     */
    public static List<DeviceSource> of(Collection<ClusterProfile> profiles) {
        List<DeviceSource> given = profiles.stream()
                .filter(profile -> profile.devices().explicit())
                .map(DeviceSource::of)
                .toList();
        return given.isEmpty() ? profiles.stream().map(DeviceSource::of).toList() : given;
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
