package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.imported.ImportedPort;
import io.github.cilium4j.policies.imported.IpProtocol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranges of ports cut into blocks that share a prefix, as policy maps hold them. Source: cilium 1.18.6, pkg/policy/portrange.go. */
final class PortPrefixes {
    private static final int PORTS = ImportedPort.LAST + 1;
    private static final int PROTOCOL_BITS = 8;
    private static final int PORT_BITS = 16;

    private PortPrefixes() {}

    /**
     * An entry and the ports it is about.
     *
     * @param first the first port
     * @param last the last port
     * @param entry the entry
     */
    record Placed(int first, int last, MapEntry entry) {}

    /**
     * Returns the entries that count for a protocol.
     *
     * @param protocol the protocol; null for one that no filter names
     */
    static List<Placed> of(Collection<L4Filter> filters, @Nullable IpProtocol protocol, SelectorTable selectors) {
        List<Placed> placed = new ArrayList<>();
        for (L4Filter filter : filters) {
            L4Filter.Key key = filter.key();
            boolean everybody = selectors.get(key.peers()).isEverybody();
            if (key.protocol() == null) {
                placed.add(new Placed(0, ImportedPort.LAST, entry(filter, everybody, 0)));
            } else if (key.protocol() == protocol) {
                cut(filter, everybody, placed);
            }
        }
        return placed;
    }

    private static void cut(L4Filter filter, boolean everybody, List<Placed> placed) {
        int first = filter.key().first();
        while (first <= filter.key().last()) {
            int size = block(first, filter.key().last());
            int bits = PROTOCOL_BITS + PORT_BITS - Integer.numberOfTrailingZeros(size);
            placed.add(new Placed(first, first + size - 1, entry(filter, everybody, bits)));
            first += size;
        }
    }

    /** Returns the size of the largest block that starts at a port and does not go beyond the last one. */
    private static int block(int first, int last) {
        int size = first == 0 ? PORTS : Integer.lowestOneBit(first);
        while (first + size - 1 > last) {
            size >>= 1;
        }
        return size;
    }

    private static MapEntry entry(L4Filter filter, boolean everybody, int prefixLength) {
        return new MapEntry(filter, everybody, prefixLength, filter.precedence());
    }
}
