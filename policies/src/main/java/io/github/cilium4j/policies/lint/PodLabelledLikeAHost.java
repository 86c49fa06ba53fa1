package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pod with a label that Cilium takes for a reserved one: {@code init} puts it into default deny for good, and {@code host} takes it
 * out of every policy while the host firewall is off. Source: cilium 1.18.6 to 1.20.2, pkg/policy/repository.go.
 */
final class PodLabelledLikeAHost implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-051", Gate.DATAPATH, Severity.ERROR, "a pod has a label that Cilium takes for one of its own");

    private static final String HOST = "host";
    private static final String INIT = "init";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        boolean firewall = cluster.profiles().stream()
                .anyMatch(profile -> profile.hostFirewall().value());
        List<PolicyRule> rules = PolicyRule.of(cluster.manifests());
        return Pod.of(cluster.inventory()).stream()
                .filter(pod -> !pod.workload().hostNetwork())
                .flatMap(pod -> check(pod, firewall, rules))
                .toList();
    }

    private static Stream<Finding> check(Pod pod, boolean firewall, List<PolicyRule> rules) {
        boolean selected = rules.stream().anyMatch(rule -> rule.subject().matches(pod.labels()));
        Stream<Finding> host = pod.workload().labels().containsKey(HOST) && !firewall && selected
                ? Stream.of(finding(
                                pod,
                                HOST,
                                "is taken for the host, and no policy holds for it while the host firewall is off")
                        .addVersions(CiliumVersion.V1_18, CiliumVersion.V1_19)
                        .build())
                : Stream.empty();
        Stream<Finding> init = pod.workload().labels().containsKey(INIT)
                ? Stream.of(finding(pod, INIT, "is taken for a pod that starts, which is in default deny both ways")
                        .build())
                : Stream.empty();
        return Stream.concat(host, init);
    }

    private static Finding.Builder finding(Pod pod, String label, String consequence) {
        return pod.workload()
                .object()
                .finding(INFO, FieldPath.of("spec"))
                .message("a pod with the label \"" + label + "\" " + consequence)
                .fix("Give the label another key");
    }
}
