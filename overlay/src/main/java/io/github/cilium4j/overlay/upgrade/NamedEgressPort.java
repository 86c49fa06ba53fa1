package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** Named ports at egress. Source: cilium 1.19.4 and 1.20.2, pkg/policy/l4.go. */
final class NamedEgressPort implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.NAMED_EGRESS_PORT;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_20;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return inputs.policies().stream()
                .flatMap(policy -> policy.egress()
                        .flatMap(element -> element.items("toPorts")
                                .flatMap(ports -> ports.items("ports"))
                                .filter(port -> isName(port.text("port")))
                                .map(port -> finding(policy, element, port))));
    }

    /** What has a letter is a name, also what Go would take for a number in another base. */
    private static boolean isName(String port) {
        return port.length() <= 15 && port.matches("(?=.*[A-Za-z])[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    }

    private static Finding.Builder finding(PolicyText policy, Field element, Field port) {
        boolean noPods = Stream.of("toCIDR", "toCIDRSet", "toFQDNs").anyMatch(element::isFilled);
        String range = port.has("endPort") ? ", and endPort does nothing" : "";
        return policy.finding(
                        UpgradeRules.NAMED_EGRESS_PORT, new Field(port.path().child("port"), port.node()))
                .message(Quoted.of(port.text("port")) + " is one number for all peers until Cilium 1.19; since 1.20 "
                        + (noPods
                                ? "it is that of each pod, so that these peers, which are no pods, have no such port"
                                : "it is that of each pod it selects, and none for peers that are no pods")
                        + range)
                .fix("Write the number of the port if that is not meant");
    }
}
