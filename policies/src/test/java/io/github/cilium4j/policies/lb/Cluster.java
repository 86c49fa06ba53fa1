package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.profile.ProfileReader;
import io.github.cilium4j.model.profile.ProfileReading;
import java.util.ArrayList;
import java.util.List;

/** Judges everything in one text, as a user's check of it would. */
final class Cluster {
    private Cluster() {}

    static List<Finding> check(String name, String yaml) {
        ManifestReading reading = new ManifestReader(AllKinds.all()).read(name, yaml);
        List<Finding> findings = new ArrayList<>(reading.findings());
        List<ProfileReading> profiles = new ProfileReader(CiliumVersion.V1_18).all(reading.manifests());
        profiles.forEach(profile -> findings.addAll(profile.findings()));
        findings.addAll(new L2InterfaceCheck(DeviceSource.of(profiles.stream()
                        .flatMap(profile -> profile.profile().stream())
                        .toList()))
                .check(interfaces(reading.manifests())));
        return findings;
    }

    private static List<AnnouncedInterface> interfaces(Manifests manifests) {
        return manifests.all(CiliumL2AnnouncementPolicy.class).stream()
                .flatMap(policy -> AnnouncedInterface.of(policy).stream())
                .toList();
    }
}
