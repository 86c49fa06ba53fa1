package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.imported.IpProtocol;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The policy map of one direction at an endpoint, laid out for asking.
 *
 * <p>Source: cilium 1.18.6 to 1.20.2, pkg/policy/mapstate.go, and bpf/lib/policy.h for the order.
 */
final class MapState {
    private final Map<IpProtocol, PortRanges> ranges = new EnumMap<>(IpProtocol.class);
    private final PortRanges anyProtocol;
    private final boolean asksForAuthentication;

    MapState(Collection<L4Filter> filters, SelectorTable selectors) {
        this.asksForAuthentication = filters.stream().anyMatch(filter -> filter.authentication() >= 0);
        this.anyProtocol = new PortRanges(PortPrefixes.of(filters, null, selectors));
        filters.stream()
                .flatMap(filter -> Stream.ofNullable(filter.key().protocol()))
                .distinct()
                .forEach(protocol ->
                        ranges.put(protocol, new PortRanges(PortPrefixes.of(filters, protocol, selectors))));
    }

    /** Returns the entries that count for a port, in the order in which they decide. */
    private MapEntry[] at(IpProtocol protocol, int port) {
        return ranges.getOrDefault(protocol, anyProtocol).at(port);
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
        int authentication = asksForAuthentication ? AuthLookup.of(here, peer) : AuthStrength.NOTHING;
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
