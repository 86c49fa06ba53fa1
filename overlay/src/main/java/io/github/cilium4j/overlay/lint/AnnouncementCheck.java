package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.policies.lb.DeviceSource;
import io.github.cilium4j.policies.lb.L2InterfaceCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the interfaces of a configuration by its own devices and by those that other files name (invariant I-01).
 *
 * @since 0.1.0
 */
public final class AnnouncementCheck {
    private AnnouncementCheck() {}

    /**
     * Returns what is wrong with the interfaces. When nobody names devices, the agents detect them, and that is said.
     *
     * @param others the device lists of other files
     */
    public static List<Finding> check(OverlayConfig config, List<DeviceSource> others) {
        List<DeviceSource> sources = new ArrayList<>(others);
        config.deviceSource().ifPresent(sources::add);
        if (sources.isEmpty()) {
            String name = CiliumKeys.DEVICES.path() + ", which is not given";
            sources.add(new DeviceSource(Devices.autoDetected(), name, config.locate(CiliumKeys.DEVICES)));
        }
        return new L2InterfaceCheck(sources).check(config.announcedInterfaces());
    }
}
