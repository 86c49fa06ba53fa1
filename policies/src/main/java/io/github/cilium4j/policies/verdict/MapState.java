package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.imported.IpProtocol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The policy map of one direction at an endpoint, laid out for asking: for each protocol the ranges of ports on which the same entries
 * count, and the entries of each range with the one first that decides when it is about the peer.
 *
 * <p>Source: cilium 1.18.6 to 1.20.2, pkg/policy/mapstate.go, and bpf/lib/policy.h for the order.
 */
final class MapState {
    private static final IpProtocol[] PROTOCOLS = IpProtocol.values();
    private static final MapEntry[] NONE = {};

    private final int[][] starts = new int[PROTOCOLS.length][];
    private final MapEntry[][][] entries = new MapEntry[PROTOCOLS.length][][];
    private final boolean asksForAuthentication;

    MapState(Collection<L4Filter> filters, SelectorTable selectors) {
        this.asksForAuthentication = filters.stream().anyMatch(filter -> filter.authentication() >= 0);
        for (IpProtocol protocol : PROTOCOLS) {
            fill(protocol, PortPrefixes.of(filters, protocol, selectors));
        }
    }

    private void fill(IpProtocol protocol, List<PortPrefixes.Placed> placed) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0));
        placed.forEach(entry -> {
            borders.add(entry.first());
            borders.add(entry.last() + 1);
        });
        int[] from = borders.stream().mapToInt(Integer::intValue).toArray();
        MapEntry[][] perRange = new MapEntry[from.length][];
        for (int i = 0; i < from.length; i++) {
            perRange[i] = at(from[i], placed);
        }
        starts[protocol.ordinal()] = from;
        entries[protocol.ordinal()] = perRange;
    }

    private static MapEntry[] at(int port, List<PortPrefixes.Placed> placed) {
        List<MapEntry> here = new ArrayList<>();
        placed.stream()
                .filter(entry -> entry.first() <= port && port <= entry.last())
                .forEach(entry -> here.add(entry.entry()));
        here.sort(MapEntry.ORDER);
        return here.isEmpty() ? NONE : here.toArray(NONE);
    }

    /** Returns the entries that count for a port, in the order in which they decide. */
    MapEntry[] at(IpProtocol protocol, int port) {
        int found = Arrays.binarySearch(starts[protocol.ordinal()], port);
        return entries[protocol.ordinal()][found >= 0 ? found : -found - 2];
    }

    /** Returns what the map says about a peer. */
    Side lookup(SeenPeer peer, IpProtocol protocol, int port) {
        MapEntry[] here = at(protocol, port);
        MapEntry first = first(here, peer);
        if (first == null) {
            return Side.DEFAULT_DENY;
        }
        if (first.filter().isDeny()) {
            return Side.DENIED;
        }
        int authentication = asksForAuthentication ? AuthLookup.of(here, peer) : -1;
        return Side.allow(first.filter().isRedirect(), authentication);
    }

    /** Returns the rules that decide: each of them alone would give the same answer. */
    List<RuleReference> deciding(SeenPeer peer, IpProtocol protocol, int port) {
        MapEntry[] here = at(protocol, port);
        MapEntry first = first(here, peer);
        return first == null
                ? List.of()
                : Arrays.stream(here)
                        .filter(entry ->
                                entry.filter().isDeny() == first.filter().isDeny()
                                        && entry.precedence() == first.precedence()
                                        && entry.isAbout(peer))
                        .flatMap(entry -> entry.filter().sources().stream())
                        .distinct()
                        .toList();
    }

    /** Returns the filters that allow a flow; none when one denies it. */
    List<L4Filter> allowing(SeenPeer peer, IpProtocol protocol, int port) {
        List<L4Filter> about = Arrays.stream(at(protocol, port))
                .filter(entry -> entry.isAbout(peer))
                .map(MapEntry::filter)
                .toList();
        return about.stream().anyMatch(L4Filter::isDeny) ? List.of() : about;
    }

    private static @Nullable MapEntry first(MapEntry[] here, SeenPeer peer) {
        for (MapEntry entry : here) {
            if (entry.isAbout(peer)) {
                return entry;
            }
        }
        return null;
    }
}
