package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which addresses a set of blocks tells apart: those that are in the same blocks are one class. */
final class AddressClasses {
    /** Addresses for documents, which no policy should name; where blocks hold them all, their borders give others. */
    private static final List<IpAddress> OUTSIDE =
            List.of(IpAddress.parse("192.0.2.1"), IpAddress.parse("2001:db8::1"));

    private final Collection<Cidr> blocks;

    AddressClasses(Collection<Cidr> blocks) {
        this.blocks = Set.copyOf(blocks);
    }

    /**
     * Returns one address of each class. Blocks hold one another or are apart, so each class begins where a block begins, behind one
     * that ends, or with the first address.
     *
     * @param ipv6 whether addresses of IPv6 count although no block has any
     */
    List<IpAddress> samples(boolean ipv6) {
        boolean both = ipv6 || blocks.stream().anyMatch(block -> !block.isIpv4());
        Map<Set<Cidr>, IpAddress> samples = new LinkedHashMap<>();
        Stream.concat(OUTSIDE.stream(), borders())
                .filter(address -> both || address.isIpv4())
                .forEach(address -> samples.putIfAbsent(around(address), address));
        return List.copyOf(samples.values());
    }

    private Stream<IpAddress> borders() {
        Stream<IpAddress> lowest = Stream.of(IpAddress.parse("0.0.0.0"), IpAddress.parse("::"));
        return Stream.concat(
                lowest,
                blocks.stream()
                        .sorted()
                        .flatMap(block -> Stream.concat(Stream.of(block.first()), block.last().next().stream())));
    }

    private Set<Cidr> around(IpAddress address) {
        Set<Cidr> around =
                blocks.stream().filter(block -> block.contains(address)).collect(Collectors.toSet());
        // The families differ even where no block holds either.
        return around.isEmpty() ? Set.of(Cidr.of(address, 0)) : around;
    }
}
