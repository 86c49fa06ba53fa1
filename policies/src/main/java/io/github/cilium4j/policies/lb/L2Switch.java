package io.github.cilium4j.policies.lb;

import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.ProfileSource;
import io.github.cilium4j.model.profile.Setting;
import io.github.cilium4j.model.profile.SettingPlace;
import java.util.List;
import java.util.Optional;

/**
 * Whether Cilium announces at layer 2, by all that the inputs say.
 *
 * @since 0.1.0
 */
public final class L2Switch {
    private L2Switch() {}

    /**
     * Returns the place that switches L2 announcements off: one that says false, or else values of the chart that do not say it
     * while no other source says true. A {@code cilium-config} that is silent says nothing, because it may be a patch.
     */
    public static Optional<SettingPlace> off(List<ClusterProfile> profiles) {
        List<Setting<Boolean>> given = profiles.stream()
                .map(ClusterProfile::l2Announcements)
                .filter(Setting::explicit)
                .toList();
        List<Setting<Boolean>> said = given.isEmpty()
                ? profiles.stream()
                        .filter(profile -> profile.source() != ProfileSource.CILIUM_CONFIG)
                        .map(ClusterProfile::l2Announcements)
                        .toList()
                : given;
        return said.stream()
                .filter(setting -> !setting.value())
                .map(Setting::place)
                .findFirst();
    }
}
