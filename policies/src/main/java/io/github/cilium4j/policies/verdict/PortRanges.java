package io.github.cilium4j.policies.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The entries of a policy map for one protocol: ranges of ports on which the same entries count, each range with the entry first that
 * decides when it is about the peer.
 */
final class PortRanges {
    private static final MapEntry[] NONE = {};

    private final int[] starts;
    private final MapEntry[][] entries;

    PortRanges(List<PortPrefixes.Placed> placed) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0));
        placed.forEach(entry -> {
            borders.add(entry.first());
            borders.add(entry.last() + 1);
        });
        starts = borders.stream().mapToInt(Integer::intValue).toArray();
        entries = Arrays.stream(starts).mapToObj(port -> at(port, placed)).toArray(MapEntry[][]::new);
    }

    private static MapEntry[] at(int port, List<PortPrefixes.Placed> placed) {
        List<MapEntry> here = new ArrayList<>();
        placed.stream()
                .filter(entry -> entry.first() <= port && port <= entry.last())
                .forEach(entry -> here.add(entry.entry()));
        here.sort(MapEntry.ORDER);
        return here.toArray(NONE);
    }

    /** Returns the entries that count for a port, in the order in which they decide. */
    MapEntry[] at(int port) {
        int found = Arrays.binarySearch(starts, port);
        return entries[found >= 0 ? found : -found - 2];
    }
}
