package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.HelmRules;
import io.github.cilium4j.model.profile.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Settings that two sources of one check give different values. */
final class ProfileConflicts {
    private static final Map<String, Function<ClusterProfile, Setting<?>>> SETTINGS = settings();

    private ProfileConflicts() {}

    private static Map<String, Function<ClusterProfile, Setting<?>>> settings() {
        Map<String, Function<ClusterProfile, Setting<?>>> settings = new LinkedHashMap<>();
        settings.put("kube-proxy replacement", ClusterProfile::kubeProxyReplacement);
        settings.put("devices", ClusterProfile::devices);
        settings.put("L2 announcements", ClusterProfile::l2Announcements);
        settings.put("the host firewall", ClusterProfile::hostFirewall);
        settings.put("the L7 proxy", ClusterProfile::l7Proxy);
        settings.put("Hubble", ClusterProfile::hubble);
        settings.put("Hubble metrics", ClusterProfile::hubbleMetrics);
        settings.put("agent metrics", ClusterProfile::agentMetrics);
        settings.put("the identity allocation mode", ClusterProfile::identityAllocationMode);
        settings.put("the IPAM mode", ClusterProfile::ipamMode);
        settings.put("the policy enforcement mode", ClusterProfile::policyEnforcementMode);
        settings.put("IPv4", ClusterProfile::ipv4);
        settings.put("IPv6", ClusterProfile::ipv6);
        settings.put("authentication", ClusterProfile::authentication);
        return settings;
    }

    /** Returns a finding for each setting of a later profile that contradicts an earlier one. */
    static List<Finding> among(List<ClusterProfile> profiles) {
        List<Finding> findings = new ArrayList<>();
        SETTINGS.forEach((name, setting) -> {
            List<Setting<?>> given = new ArrayList<>();
            profiles.stream().map(setting).filter(Setting::explicit).forEach(given::add);
            given.stream()
                    .skip(1)
                    .forEach(later -> conflict(name, given.get(0), later).ifPresent(findings::add));
        });
        return findings;
    }

    private static Optional<Finding> conflict(String name, Setting<?> first, Setting<?> later) {
        if (first.value().equals(later.value())) {
            return Optional.empty();
        }
        String other = first.place().subject() + " at " + first.place().origin();
        return Optional.of(HelmRules.CONFLICT
                .finding()
                .origin(later.place().origin())
                .subject(later.place().subject())
                .path(later.place().path())
                .message(name + ": \"" + later.value() + "\" here, \"" + first.value() + "\" in " + other)
                .fix("Make both the same, or check them apart")
                .build());
    }
}
