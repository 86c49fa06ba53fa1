package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.endpoint.Identity;

/** An identity and the conditions of a network's table that it meets. */
final class SeenPeer {
    private final Identity identity;
    private final SelectorTable selectors;
    private final int known;
    private final long[] selected;

    SeenPeer(Identity identity, SelectorTable selectors) {
        this.identity = identity;
        this.selectors = selectors;
        this.known = selectors.size();
        this.selected = selectors.selecting(identity);
    }

    Identity identity() {
        return identity;
    }

    boolean isSelectedBy(int selector) {
        // A selector may have joined the table after this peer did.
        return selector < known
                ? (selected[selector >> 6] >>> selector & 1) != 0
                : selectors.get(selector).matches(identity, selectors.matcher());
    }
}
