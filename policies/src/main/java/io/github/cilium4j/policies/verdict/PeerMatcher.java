package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.imported.PeerSelector;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.LabelCondition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whether a selector selects an end of a flow. Source: cilium 1.18.6 to 1.20.2, pkg/policy/selectorcache.go, pkg/ipcache/metadata.go and
 * pkg/labels/cidr.go.
 */
final class PeerMatcher {
    private static final String CIDR = "cidr";

    private final AgentConfig config;
    private final List<Cidr> prefixes;
    private final CidrGroups groups;

    /**
     * Creates a matcher.
     *
     * @param prefixes every block that a policy names, exceptions too: the longest around an address labels its identity
     */
    PeerMatcher(AgentConfig config, Collection<Cidr> prefixes, CidrGroups groups) {
        this.config = config;
        this.prefixes = List.copyOf(prefixes);
        this.groups = groups;
    }

    boolean matches(PeerSelector selector, Identity peer) {
        if (selector instanceof PeerSelector.ByLabels byLabels) {
            IdentityLabels labels = labels(peer);
            return byLabels.labels().conditions().stream().allMatch(condition -> holds(condition, labels, peer));
        }
        if (peer.address().isEmpty()) {
            return selector instanceof PeerSelector.ByAddress block && isWholeWorld(block) && isWorld(peer);
        }
        IpAddress address = peer.address().get();
        if (selector instanceof PeerSelector.ByAddress block) {
            return block.block().contains(address)
                    && isIn(block.except(), address).isEmpty();
        }
        if (selector instanceof PeerSelector.ByCidrGroup group) {
            return groups.contains(group.groups(), address)
                    && isIn(group.except(), address).isEmpty();
        }
        return selector instanceof PeerSelector.ByName name
                && peer.dnsNames().stream()
                        .anyMatch(dns -> DnsNames.match(name.name(), name.pattern(), dns, config.version()));
    }

    /** Returns whether nothing but labels decides; a block of addresses may stand where a label does. */
    static boolean isAboutLabelsAlone(PeerSelector.ByLabels selector) {
        return selector.labels().conditions().stream()
                .noneMatch(condition -> condition.source().equals(CIDR));
    }

    /** The world without an address is one identity, which only a single-stack cluster has. */
    private boolean isWholeWorld(PeerSelector.ByAddress block) {
        return block.block().prefixLength() == 0 && block.except().isEmpty() && !config.dualStack();
    }

    private static boolean isWorld(Identity peer) {
        return peer.labels()
                .find("world")
                .filter(label -> label.source().equals("reserved"))
                .isPresent();
    }

    private static Optional<Cidr> isIn(Collection<Cidr> blocks, IpAddress address) {
        return blocks.stream().filter(block -> block.contains(address)).findFirst();
    }

    /** What is outside the cluster carries the label of the world, of its family when there are two. */
    IdentityLabels labels(Identity peer) {
        return peer.address()
                .map(address -> peer.labels().with("reserved", world(address), ""))
                .orElse(peer.labels());
    }

    private String world(IpAddress address) {
        if (!config.dualStack()) {
            return "world";
        }
        return address.isIpv4() ? "world-ipv4" : "world-ipv6";
    }

    private boolean holds(LabelCondition condition, IdentityLabels labels, Identity peer) {
        if (!condition.source().equals(CIDR)) {
            return condition.holdsFor(labels.find(condition.key()));
        }
        boolean inside = peer.address()
                .flatMap(this::longest)
                .filter(own -> isAround(condition.key(), own))
                .isPresent();
        return switch (condition.operator()) {
            case EXISTS -> inside;
            case IN -> inside && condition.values().contains("");
            case DOES_NOT_EXIST -> !inside;
            case NOT_IN -> !(inside && condition.values().contains(""));
        };
    }

    /** Since 1.19 the block of everything is no label of its own. */
    private Optional<Cidr> longest(IpAddress address) {
        return prefixes.stream()
                .filter(block -> block.contains(address))
                .filter(block -> block.prefixLength() > 0 || !config.version().isAtLeast(CiliumVersion.V1_19))
                .max((a, b) -> Integer.compare(a.prefixLength(), b.prefixLength()));
    }

    private static boolean isAround(String written, Cidr own) {
        try {
            return Cidr.parse(written).contains(own);
        } catch (InvalidManifestException e) {
            return false;
        }
    }
}
