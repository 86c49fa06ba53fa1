package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** Port 0 as the start of a range. Source: cilium 1.19.4 and 1.20.2, pkg/policy/l4.go. */
final class PortZeroRange implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.PORT_ZERO_RANGE;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_20;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return inputs.policies().stream()
                .flatMap(policy -> policy.elements()
                        .flatMap(element -> element.items("toPorts"))
                        .flatMap(ports -> ports.items("ports"))
                        .filter(port -> port.text("port").matches("0+")
                                && port.text("endPort").matches("0*[1-9][0-9]*"))
                        .flatMap(port -> port.child("endPort"))
                        .map(end -> policy.finding(UpgradeRules.PORT_ZERO_RANGE, end)
                                .message("port 0 to " + end.text() + " are the ports up to " + end.text()
                                        + " until Cilium 1.19, and every port since 1.20")
                                .fix("Write port \"1\" for a range, or leave endPort out for every port")));
    }
}
