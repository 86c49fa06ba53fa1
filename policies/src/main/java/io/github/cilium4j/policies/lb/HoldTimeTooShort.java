package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.cilium.CiliumBGPNeighborGracefulRestart;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfig;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfigSpec;
import io.github.cilium4j.model.cilium.CiliumBGPTimers;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.Optional;

/** A hold time that ends while a neighbour restarts gracefully: no sign of life comes during the restart, and the sessions that were to survive are dropped. */
final class HoldTimeTooShort implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "LB-011",
            Gate.DATAPATH,
            Severity.WARNING,
            "the hold time of a BGP peer ends before a graceful restart does",
            List.of("I-29"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int HOLD = 90;
    private static final int KEEP_ALIVE = 30;
    private static final int RESTART = 120;

    @Override
    public List<Finding> check(Cluster cluster) {
        return cluster.manifests().all(CiliumBGPPeerConfig.class).stream()
                .flatMap(config -> check(config).stream())
                .toList();
    }

    private static Optional<Finding> check(Located<CiliumBGPPeerConfig> config) {
        CiliumBGPPeerConfigSpec spec = config.manifest().spec();
        Optional<CiliumBGPNeighborGracefulRestart> graceful =
                spec.gracefulRestart().filter(CiliumBGPNeighborGracefulRestart::enabled);
        int hold = spec.timers().flatMap(CiliumBGPTimers::holdTimeSeconds).orElse(HOLD);
        int keepAlive =
                spec.timers().flatMap(CiliumBGPTimers::keepAliveTimeSeconds).orElse(KEEP_ALIVE);
        return graceful.map(restart -> restart.restartTimeSeconds().orElse(RESTART))
                .filter(restart -> hold <= restart + keepAlive)
                .map(restart -> config.finding(INFO, FieldPath.of("spec", "timers", "holdTimeSeconds"))
                        .message("the hold time of " + hold
                                + " seconds is not longer than restart time and keepalive time, " + restart + " and "
                                + keepAlive + " seconds")
                        .fix("Write more than " + (restart + keepAlive))
                        .build());
    }
}
