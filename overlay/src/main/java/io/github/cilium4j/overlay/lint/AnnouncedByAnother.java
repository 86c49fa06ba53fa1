package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.SettingPlace;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;
import java.util.stream.Stream;

/** Cilium is told to announce at layer 2 although the configuration leaves that to another, who then answers for the same addresses. */
final class AnnouncedByAnother implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-070",
            Gate.DATAPATH,
            Severity.WARNING,
            "Cilium announces at layer 2, and the configuration leaves that to another",
            List.of("I-02"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        return subject.config()
                .filter(config -> !ConfiguredAnnouncer.isCiliumAtLayerTwo(config))
                .map(config -> check(subject, config))
                .orElseGet(List::of);
    }

    /** In mode bgp the setting alone does nothing: without a policy nothing is announced. */
    private static List<Finding> check(ConfiguredCluster subject, OverlayConfig config) {
        boolean anotherProvider = !config.has(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.CILIUM);
        Stream<Finding.Builder> policies = subject.cluster().manifests().all(CiliumL2AnnouncementPolicy.class).stream()
                .map(policy -> policy.finding(INFO, FieldPath.of("spec")));
        Stream<Finding.Builder> settings = subject.cluster().profiles().stream()
                .map(ClusterProfile::l2Announcements)
                .filter(setting -> anotherProvider && setting.explicit() && setting.value())
                .map(setting -> at(setting.place()));
        return Stream.concat(policies, settings)
                .map(finding -> finding.message(
                                "Cilium would announce addresses at layer 2, but " + ConfiguredAnnouncer.words(config))
                        .fix("Set features.loadBalancer.provider to cilium and its mode to l2, or take this away")
                        .build())
                .toList();
    }

    private static Finding.Builder at(SettingPlace place) {
        return INFO.finding().origin(place.origin()).subject(place.subject()).path(place.path());
    }
}
