package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.ArrayList;
import java.util.List;

/** Values without which what the overlay deploys does not work. */
final class ReliedOnValues implements ConfiguredChartRule {
    private static final RuleInfo INFO = new RuleInfo(
            "HELM-016",
            Gate.DATAPATH,
            Severity.ERROR,
            "the chart's values lack what the overlay relies on",
            List.of("I-08"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(HelmValues values, OverlayConfig config) {
        List<Finding> findings = new ArrayList<>();
        require(values, "kubeProxyReplacement", "true", "no kube-proxy serves the Services", findings);
        require(values, "routingMode", "native", "pods are routed without a tunnel", findings);
        // Without a word the chart turns the proxy on, and RKE2's turns Hubble off.
        if (values.find("l7Proxy").isPresent()) {
            require(values, "l7Proxy", "true", "rules about DNS and HTTP need the proxy", findings);
        }
        if (config.is(CiliumKeys.INGRESS_POLICY)) {
            require(values, "hostFirewall.enabled", "true", "policies for nodes need the host firewall", findings);
        }
        if (config.is(CiliumKeys.MONITORING)) {
            require(values, "hubble.enabled", "true", "monitors and dashboards ask for Hubble", findings);
        }
        return findings;
    }

    private static void require(HelmValues values, String key, String wanted, String reason, List<Finding> findings) {
        String given = values.find(key).map(ReliedOnValues::words).orElse("not set");
        if (!given.equals(wanted)) {
            findings.add(values.finding(INFO, key)
                    .message(key + " is " + given + ", and " + reason)
                    .fix("Write " + key + ": " + wanted)
                    .build());
        }
    }

    private static String words(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.canonical() : node.words();
    }
}
