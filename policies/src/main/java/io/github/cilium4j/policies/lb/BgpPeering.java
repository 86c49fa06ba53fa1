package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.model.cilium.BGPAdvertisement;
import io.github.cilium4j.model.cilium.BGPAfi;
import io.github.cilium4j.model.cilium.BGPServiceAddressType;
import io.github.cilium4j.model.cilium.CiliumBGPAdvertisement;
import io.github.cilium4j.model.cilium.CiliumBGPAdvertisementSpec;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfigSpec;
import io.github.cilium4j.model.cilium.CiliumBGPFamilyWithAdverts;
import io.github.cilium4j.model.cilium.CiliumBGPInstance;
import io.github.cilium4j.model.cilium.CiliumBGPNeighborGracefulRestart;
import io.github.cilium4j.model.cilium.CiliumBGPPeer;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfig;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfigSpec;
import io.github.cilium4j.model.cilium.CiliumBGPTimers;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The announcement of load-balancer addresses to routers by BGP: three objects that name each other (invariant I-29).
 *
 * <p>It needs {@code bgpControlPlane.enabled}; where traffic to nodes is denied, {@link BgpHostIngress} lets the routers in.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface BgpPeering {
    /** Returns the autonomous system of the cluster. */
    Asn localASN();

    /** Returns the routers, at least one. */
    List<PeeredRouter> routers();

    /** Returns what the peers' names begin with, before {@code -} and a number from 1; {@code peer} when not set. */
    @Value.Default
    default String peerNamePrefix() {
        return "peer";
    }

    /**
     * Returns after how many seconds of silence a router is taken for gone; 300 when not set. Longer than {@link #restartSeconds} and
     * {@link #keepAliveSeconds} together: during a graceful restart the signs of life stop for all peers.
     */
    @Value.Default
    default int holdSeconds() {
        return 300;
    }

    /** Returns the seconds between two signs of life; 60 when not set. */
    @Value.Default
    default int keepAliveSeconds() {
        return 60;
    }

    /** Returns how many seconds routes outlive an agent that restarts; 120 when not set. */
    @Value.Default
    default int restartSeconds() {
        return 120;
    }

    /** Returns the objects: who peers, how, and what is announced. */
    default List<Manifest> manifests() {
        return List.of(clusterConfig(), peerConfig(), advertisement());
    }

    /** Returns who peers with whom: every Linux node with every router. */
    default CiliumBGPClusterConfig clusterConfig() {
        List<CiliumBGPPeer> peers = IntStream.range(0, routers().size())
                .mapToObj(i -> CiliumBGPPeer.of(
                        peerNamePrefix() + "-" + (i + 1),
                        routers().get(i).address(),
                        routers().get(i).asn(),
                        BgpNames.PEER_CONFIG))
                .toList();
        return CiliumBGPClusterConfig.builder()
                .metadata(ObjectMeta.of("cilium-bgp"))
                .spec(CiliumBGPClusterConfigSpec.builder()
                        .nodeSelector(LabelSelector.of("kubernetes.io/os", "linux"))
                        .addBgpInstance(CiliumBGPInstance.builder()
                                .name("cilium-lb-peering")
                                .localASN(localASN())
                                .addAllPeers(peers)
                                .build())
                        .build())
                .build();
    }

    /** Returns how the peers speak with each other, and which announcements they exchange. */
    default CiliumBGPPeerConfig peerConfig() {
        return CiliumBGPPeerConfig.builder()
                .metadata(ObjectMeta.of(BgpNames.PEER_CONFIG))
                .spec(CiliumBGPPeerConfigSpec.builder()
                        .timers(CiliumBGPTimers.builder()
                                .holdTimeSeconds(holdSeconds())
                                .keepAliveTimeSeconds(keepAliveSeconds())
                                .connectRetryTimeSeconds(30)
                                .build())
                        .gracefulRestart(CiliumBGPNeighborGracefulRestart.of(restartSeconds()))
                        .addFamilies(CiliumBGPFamilyWithAdverts.unicast(
                                BGPAfi.IPV4, LabelSelector.of(BgpNames.LABEL, BgpNames.LABEL_VALUE)))
                        .build())
                .build();
    }

    /** Returns what is announced: the load-balancer addresses of every Service. */
    default CiliumBGPAdvertisement advertisement() {
        return CiliumBGPAdvertisement.builder()
                .metadata(ObjectMeta.builder()
                        .name("cilium-lb-vips")
                        .putLabel(BgpNames.LABEL, BgpNames.LABEL_VALUE)
                        .build())
                .spec(CiliumBGPAdvertisementSpec.of(
                        BGPAdvertisement.services(LabelSelector.all(), BGPServiceAddressType.LOAD_BALANCER_IP)))
                .build();
    }

    /** Refuses a peering without a router, and times with which every restart of an agent ends the sessions. */
    @Value.Check
    default void check() {
        if (routers().isEmpty()) {
            throw new InvalidManifestException("routers", "none is given", "Add the address and number of a router");
        }
        if (holdSeconds() <= restartSeconds() + keepAliveSeconds()) {
            throw new InvalidManifestException(
                    "holdSeconds",
                    holdSeconds() + " is not longer than restartSeconds " + restartSeconds() + " and keepAliveSeconds "
                            + keepAliveSeconds() + " together",
                    "Write " + (restartSeconds() + keepAliveSeconds() + 1) + " or more");
        }
        manifests();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BgpPeering}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBgpPeering.Builder {
        Builder() {}

        /** Sets the autonomous system of the cluster, such as {@code 64512}. */
        public Builder localASN(long asn) {
            return localASN(Asn.of(asn));
        }

        /** Adds a router, by an address such as {@code 192.0.2.1} and its autonomous system. */
        public Builder addRouter(String address, long asn) {
            return addRouter(new PeeredRouter(IpAddress.parse(address), Asn.of(asn)));
        }
    }
}
