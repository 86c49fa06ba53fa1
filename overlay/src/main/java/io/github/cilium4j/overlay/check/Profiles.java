package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.ProfileReader;
import io.github.cilium4j.model.profile.ProfileReading;
import io.github.cilium4j.policies.lb.DeviceSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the inputs say about a cluster, and what is wrong with it. */
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

    /** Returns the profiles of a file that holds such objects, or else Helm values. */
    static Profiles ofFile(Input file, CiliumVersion version) {
        Collected collected = new Collected();
        collected.read(file);
        ProfileReader reader = new ProfileReader(version);
        List<ProfileReading> readings = new ArrayList<>(reader.all(collected.manifests()));
        for (YamlDocument document : collected.others()) {
            readings.add(reader.helmValues(document));
        }
        Profiles profiles = new Profiles(readings);
        profiles.findings.addAll(0, collected.findings());
        return profiles;
    }

    List<ClusterProfile> all() {
        return List.copyOf(profiles);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Returns the device lists that interfaces are judged by: those that were given. Only when none was given, the defaults
     * stand for them.
     *
     * @param others the device lists that were given elsewhere
     */
    List<DeviceSource> devices(List<DeviceSource> others) {
        if (others.isEmpty()) {
            return DeviceSource.of(profiles);
        }
        Stream<DeviceSource> given = profiles.stream()
                .filter(profile -> profile.devices().explicit())
                .map(DeviceSource::of);
        return Stream.concat(given, others.stream()).toList();
    }
}
