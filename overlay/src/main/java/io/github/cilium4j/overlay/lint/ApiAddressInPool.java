package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.policies.lb.PoolRange;
import java.util.List;
import java.util.Optional;

/** The address of the API server may be given to a Service. */
final class ApiAddressInPool implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-072",
            Gate.DATAPATH,
            Severity.ERROR,
            "the address of the API server is in an address pool",
            List.of("I-21"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        Optional<IpAddress> api = subject.config().flatMap(config -> config.find(LoadBalancerKeys.KUBERNETES_API));
        return api.stream()
                .flatMap(address -> PoolRange.of(subject.cluster().manifests()).stream()
                        .filter(range -> range.range().contains(address))
                        .map(range -> finding(range, address)))
                .toList();
    }

    private static Finding finding(PoolRange range, IpAddress api) {
        return range.finding(INFO)
                .message(range.range() + " holds " + api + ", the address of the API server ("
                        + LoadBalancerKeys.KUBERNETES_API + ")")
                .fix("Leave the address out of every pool")
                .build();
    }
}
