package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;
import java.util.Optional;

/** The host firewall does not work with IPsec, which is the chart's default kind of encryption. */
final class HostFirewallWithIpsec implements ChartConfigRule {
    private static final RuleInfo INFO = new RuleInfo(
            "HELM-017",
            Gate.DATAPATH,
            Severity.ERROR,
            "the chart's values turn on IPsec and the host firewall",
            List.of("I-17"));

    private static final String TYPE = "encryption.type";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(HelmValues values, Optional<OverlayConfig> config) {
        boolean both = values.flag("hostFirewall.enabled").orElse(false)
                && values.flag("encryption.enabled").orElse(false)
                && (values.find(TYPE).isEmpty()
                        || values.text(TYPE).filter("ipsec"::equals).isPresent());
        return both
                ? List.of(values.finding(INFO, TYPE)
                        .message("encryption is by IPsec"
                                + (values.find(TYPE).isEmpty() ? ", the chart's default," : "")
                                + " and hostFirewall.enabled is true: the host firewall does not work with it")
                        .fix("Write encryption.type: wireguard, or turn one of both off")
                        .build())
                : List.of();
    }
}
