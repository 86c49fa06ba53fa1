package io.github.cilium4j.overlay.config;

import static io.github.cilium4j.overlay.config.ConfigKey.key;

import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.PortNumber;
import java.util.List;

/** How an item of {@code features.loadBalancer.bgp.peers} is written. */
final class BgpPeerType {
    private static final ConfigKey<IpAddress> ADDRESS =
            key("address", Types.IPV4).required().means("the address of the router");
    private static final ConfigKey<Asn> ASN = key("asn", Types.ASN).required().means("its autonomous system");
    private static final ConfigKey<PortNumber> PORT =
            key("port", Types.PORT).orElse(PortNumber.of(179)).means("the port it listens on");

    static final RecordType<BgpPeer> TYPE =
            new RecordType<>("peer", List.of(ADDRESS, ASN, PORT), BgpPeerType::make, BgpPeerType::take);

    private BgpPeerType() {}

    private static BgpPeer make(Values values) {
        return BgpPeer.builder()
                .address(values.require(ADDRESS))
                .asn(values.require(ASN))
                .port(values.require(PORT))
                .build();
    }

    private static void take(BgpPeer peer, Values values) {
        values.put(ADDRESS, peer.address());
        values.put(ASN, peer.asn());
        values.put(PORT, peer.port());
    }
}
