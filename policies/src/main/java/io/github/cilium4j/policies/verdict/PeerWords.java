package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.imported.PeerSelector;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.LabelCondition;
import java.util.List;
import java.util.Optional;

/** Says why a selector does not select a peer, and how far it is from doing so. */
final class PeerWords {
    /** Nothing that can be written differently would make it match. */
    private static final int FAR = 9;

    private final PeerMatcher matcher;

    PeerWords(PeerMatcher matcher) {
        this.matcher = matcher;
    }

    /**
     * A reason and its weight.
     *
     * @param why the reason
     * @param distance how many conditions are not met
     */
    record Reason(String why, int distance) {}

    Reason say(PeerSelector selector, Identity peer) {
        if (selector instanceof PeerSelector.ByLabels byLabels) {
            IdentityLabels labels = matcher.labels(peer);
            List<LabelCondition> unmet = LabelWords.unmet(byLabels.labels().conditions(), labels);
            // A peer of another namespace is further away than one with another label.
            long namespaces =
                    unmet.stream().filter(LabelCondition::isOnNamespace).count();
            return new Reason(
                    "of the peer it " + LabelWords.say(unmet, labels), Math.max(1, unmet.size() + (int) namespaces));
        }
        if (selector instanceof PeerSelector.ByAddress block) {
            return address(block, peer);
        }
        if (selector instanceof PeerSelector.ByName name) {
            String known =
                    peer.dnsNames().isEmpty() ? "no name is known for the peer" : "the peer is " + peer.dnsNames();
            return new Reason(
                    "it wants the name " + name.name() + " and " + known,
                    peer.address().isPresent() ? 1 : FAR);
        }
        return new Reason(
                "no group of addresses that it names holds the peer",
                peer.address().isPresent() ? 1 : FAR);
    }

    private static Reason address(PeerSelector.ByAddress block, Identity peer) {
        Optional<IpAddress> address = peer.address();
        if (address.isEmpty()) {
            return new Reason(
                    "it wants addresses in " + block.block() + ", and addresses select nothing inside the cluster",
                    FAR);
        }
        boolean inside = block.block().contains(address.get());
        return new Reason(
                inside
                        ? address.get() + " is among the exceptions of " + block.block()
                        : "it wants addresses in " + block.block() + ", and " + address.get() + " is not one",
                1);
    }
}
