package io.github.cilium4j.monitoring;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.ProfileReader;

/** Clusters whose settings differ in what decides about metrics. */
public final class Profiles {
    private Profiles() {}

    public static ClusterProfile of(CiliumVersion version, String values) {
        return new ProfileReader(version)
                .helmValues(YamlReader.read("values.yaml", values).documents().get(0))
                .profile()
                .orElseThrow();
    }

    /** Identities in a key-value store, and system calls counted. */
    public static ClusterProfile kvstore(CiliumVersion version) {
        return of(version, """
                identityAllocationMode: kvstore
                prometheus: {enabled: true, metrics: [+cilium_bpf_syscall_duration_seconds]}
                ipv6: {enabled: true}
                """);
    }
}
