package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.LabelCondition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads blocks of addresses and groups of blocks. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/cidr.go. */
final class AddressReader {
    private static final String GROUP = "cidrgroup";
    private static final String GROUP_NAME = "io.cilium.policy.cidrgroupname/";

    private final SelectorReader selectors;

    AddressReader(SelectorReader selectors) {
        this.selectors = selectors;
    }

    /** Reads an item of {@code fromCIDR} or {@code toCIDR}; a bare address is the block of itself. */
    Stream<PeerSelector> block(String written) {
        return parse(written).map(block -> new PeerSelector.ByAddress(block, List.of())).stream()
                .map(PeerSelector.class::cast);
    }

    /** Reads an item of {@code fromCIDRSet} or {@code toCIDRSet}. */
    Stream<PeerSelector> set(YamlMapping item) {
        List<Cidr> except = except(item);
        Optional<PeerSelector> named = item.string("cidrGroupRef")
                .filter(name -> !name.isEmpty())
                .map(name -> new PeerSelector.ByCidrGroup(groupNamed(name), except));
        Optional<PeerSelector> labelled = item.mapping("cidrGroupSelector")
                .map(labels -> new PeerSelector.ByCidrGroup(selectors.groups(labels), except));
        return Stream.concat(block(item), Stream.of(named, labelled).flatMap(Optional::stream));
    }

    /** Reads {@code cidr} and {@code except}, as an {@code ipBlock} of Kubernetes has them too. */
    static Stream<PeerSelector> block(YamlMapping item) {
        return item.string("cidr").flatMap(AddressReader::parse).stream()
                .map(cidr -> new PeerSelector.ByAddress(cidr, except(item)));
    }

    private static List<Cidr> except(YamlMapping item) {
        return Trees.strings(item, "except").stream()
                .flatMap(text -> parse(text).stream())
                .toList();
    }

    private static IdentitySelector groupNamed(String name) {
        return IdentitySelector.of(
                List.of(new LabelCondition(GROUP, GROUP_NAME + name, LabelSelectorOperator.EXISTS, List.of())));
    }

    private static Optional<Cidr> parse(String text) {
        try {
            if (text.indexOf('/') >= 0) {
                return Optional.of(Cidr.parse(text));
            }
            IpAddress address = IpAddress.parse(text);
            return Optional.of(Cidr.of(address, address.length()));
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }
}
