package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** The application of Cilium needs Cilium and, for its monitors, Prometheus. */
final class MonitoringNotDeployed implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.MONITORING_NOT_DEPLOYED;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!config.is(CiliumKeys.MONITORING)) {
            return List.of();
        }
        if (Cni.isOther(config)) {
            return List.of(config.finding(info(), PlatformKeys.CNI)
                    .message("the application of Cilium is not deployed, because the CNI is "
                            + config.get(PlatformKeys.CNI))
                    .fix("Write cilium, or switch " + CiliumKeys.MONITORING + " off")
                    .build());
        }
        return config.is(PlatformKeys.MONITORING) ? List.of() : List.of(withoutPrometheus(config));
    }

    private Finding withoutPrometheus(OverlayConfig config) {
        return config.finding(info(), PlatformKeys.MONITORING)
                .message(CiliumKeys.MONITORING + " is on, but there is no Prometheus to read the monitors")
                .fix("Switch it on, or " + CiliumKeys.MONITORING + " off")
                .build();
    }
}
