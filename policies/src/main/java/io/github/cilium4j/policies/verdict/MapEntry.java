package io.github.cilium4j.policies.verdict;

import java.util.Comparator;

/**
 * An entry of a policy map: a part of a filter's ports that share a prefix.
 *
 * @param filter the filter it comes from
 * @param everybody whether it is for every identity, instead of for each that is selected
 * @param prefixLength how many bits of protocol and port it fixes
 * @param precedence which allow wins: higher is stronger
 */
record MapEntry(L4Filter filter, boolean everybody, int prefixLength, int precedence) {
    /** An entry before another decides, when both are about a flow. */
    static final Comparator<MapEntry> ORDER = Comparator.comparing((MapEntry entry) -> !entry.filter.isDeny())
            .thenComparing(Comparator.comparingInt(MapEntry::precedence).reversed())
            .thenComparing(Comparator.comparingInt(MapEntry::prefixLength).reversed())
            .thenComparing(MapEntry::everybody);

    boolean isAbout(SeenPeer peer) {
        return everybody || peer.isSelectedBy(filter.key().peers());
    }
}
