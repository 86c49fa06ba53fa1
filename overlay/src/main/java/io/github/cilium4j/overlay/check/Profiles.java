package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.ProfileReader;
import io.github.cilium4j.model.profile.ProfileReading;
import io.github.cilium4j.model.profile.Setting;
import io.github.cilium4j.policies.lb.DeviceSource;
import java.util.ArrayList;
import java.util.List;

/** The profiles of a cluster that the inputs hold, and what is wrong with them. */
final class Profiles {
    private final List<ClusterProfile> profiles = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Profiles(List<ProfileReading> readings) {
        readings.forEach(reading -> {
            reading.profile().ifPresent(profiles::add);
            findings.addAll(reading.findings());
        });
        findings.addAll(ProfileConflicts.among(profiles));
    }

    /** Returns the profiles of every HelmChartConfig of Cilium and every {@code cilium-config}, in order. */
    static Profiles of(Manifests manifests, CiliumVersion version) {
        return new Profiles(new ProfileReader(version).all(manifests));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Returns the device lists that interfaces are judged by. */
    List<DeviceSource> devices() {
        return profiles.stream()
                .map(ClusterProfile::devices)
                .map(devices -> new DeviceSource(
                        devices.value(), devices.place().subject(), devices.place().origin()))
                .toList();
    }
}
