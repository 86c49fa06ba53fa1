package io.github.cilium4j.policies.imported;

import java.util.List;

/**
 * The peers of an element.
 *
 * @param everyone whether every peer is meant because none is named
 * @param selectors what selects them; none, unless everyone is meant, is no peer at all
 * @since 0.1.0
 */
public record PeerSet(boolean everyone, List<PeerSelector> selectors) {
    /** Every peer. */
    static final PeerSet EVERYONE = new PeerSet(true, List.of(PeerSelector.ANY));

    /** No peer. */
    static final PeerSet NOBODY = new PeerSet(false, List.of());

    /** Creates a set of peers. */
    public PeerSet {
        selectors = List.copyOf(selectors);
    }

    static PeerSet of(List<PeerSelector> selectors) {
        return new PeerSet(false, selectors);
    }
}
