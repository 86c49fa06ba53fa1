package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** A selector that only excludes matched host, nodes and world as well, until peers were limited to the cluster. See {@link PeerScope}. */
final class NegativePeers implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.NEGATIVE_PEERS;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_19;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return PeerScope.isDefault(settings)
                ? inputs.policies().stream().flatMap(NegativePeers::inPolicy)
                : Stream.empty();
    }

    private static Stream<Finding.Builder> inPolicy(PolicyText policy) {
        PeerScope scope = new PeerScope(policy);
        return policy.rules()
                .flatMap(rule -> Stream.concat(PolicyText.ingressOf(rule), PolicyText.egressOf(rule))
                        .flatMap(scope::limited)
                        .filter(peer -> scope.matchedMoreThanPods(rule, peer))
                        .map(peer -> finding(policy, peer)));
    }

    private static Finding.Builder finding(PolicyText policy, Field peer) {
        boolean denies =
                peer.path().steps().stream().anyMatch(step -> step.lastName().endsWith("Deny"));
        return policy.finding(UpgradeRules.NEGATIVE_PEERS, peer)
                .message(
                        "this selector also matches the host, nodes and the world until Cilium 1.18, and only pods of the"
                                + " cluster since 1.19, so that "
                                + (denies ? "they are no longer denied" : "they lose access"))
                .fix("Name them with " + (denies ? "a denied entity" : "an entity")
                        + " in an element of its own, such as " + entities(peer));
    }

    private static String entities(Field peer) {
        boolean from =
                peer.path().steps().stream().anyMatch(step -> step.lastName().equals("fromEndpoints"));
        return (from ? "fromEntities" : "toEntities") + ": [host, remote-node, world]";
    }
}
