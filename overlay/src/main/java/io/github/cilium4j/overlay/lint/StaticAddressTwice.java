package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An address that is given away twice. */
final class StaticAddressTwice implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.STATIC_ADDRESS_TWICE;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        List<Finding> findings = new ArrayList<>();
        Map<IpAddress, ConfigKey<IpAddress>> first = new HashMap<>();
        for (ConfigKey<IpAddress> key : StaticAddresses.KEYS) {
            config.find(key).ifPresent(address -> {
                ConfigKey<IpAddress> other = first.putIfAbsent(address, key);
                if (other != null) {
                    findings.add(finding(config, key, address, other));
                }
            });
        }
        return findings;
    }

    private Finding finding(OverlayConfig config, ConfigKey<?> key, IpAddress address, ConfigKey<?> other) {
        return config.finding(info(), key)
                .message(address + " is also " + other)
                .fix("Write another address")
                .build();
    }
}
