package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.List;

/**
 * One way in which an element names peers. Two that mean the same are equal, wherever they stand.
 *
 * @since 0.1.0
 */
public sealed interface PeerSelector {
    /** Selects every peer. */
    PeerSelector ANY = new ByLabels(IdentitySelector.of(List.of()), false);

    /**
     * Peers by their labels.
     *
     * @param labels which
     * @param byEndpoints whether endpoints are named, which requirements narrow
     */
    record ByLabels(IdentitySelector labels, boolean byEndpoints) implements PeerSelector {
        @Override
        public boolean equals(Object other) {
            return other instanceof ByLabels that && labels.equals(that.labels);
        }

        @Override
        public int hashCode() {
            return labels.hashCode();
        }
    }

    /**
     * Addresses outside the cluster.
     *
     * @param block the addresses
     * @param except those that are not meant
     */
    record ByAddress(Cidr block, List<Cidr> except) implements PeerSelector {
        /** Creates a selector. */
        public ByAddress {
            except = List.copyOf(except);
        }
    }

    /**
     * Addresses of CiliumCIDRGroups.
     *
     * @param groups the labels of the groups; the name of one is a label too
     * @param except those that are not meant
     */
    record ByCidrGroup(IdentitySelector groups, List<Cidr> except) implements PeerSelector {
        /** Creates a selector. */
        public ByCidrGroup {
            except = List.copyOf(except);
        }
    }

    /**
     * Addresses that a DNS answer gave for a name.
     *
     * @param name the name or pattern, in lower case and as it is written otherwise
     * @param pattern whether it is a pattern
     */
    record ByName(String name, boolean pattern) implements PeerSelector {}
}
