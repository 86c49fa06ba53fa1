package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Asn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the definitions of the BGP kinds refuse in every supported version, beyond types and enums. */
final class BGPChecks {
    private static final int HOLD = 90;
    private static final int KEEPALIVE = 30;
    private static final int LONGEST_NAME = 255;
    private static final int MOST_INSTANCES = 16;

    private BGPChecks() {}

    static void clusterConfig(CiliumBGPClusterConfig config) {
        CiliumBGPClusterConfig.KIND.requireServed(config.apiVersion());
        config.spec().bgpInstances().stream()
                .flatMap(instance -> instance.peers().stream())
                .forEach(peer -> BGPVersions.peer(config, peer.peerConfigRef(), peer.autoDiscovery()));
    }

    static void peerConfig(CiliumBGPPeerConfig config) {
        CiliumBGPPeerConfig.KIND.requireServed(config.apiVersion());
        config.spec().transport().ifPresent(transport -> {
            BGPVersions.onlyV2alpha1(config, "transport.localPort", transport.localPort());
            BGPVersions.onlyV2(config, "transport.sourceInterface", transport.sourceInterface());
        });
    }

    static void advertisement(CiliumBGPAdvertisement advertisement) {
        CiliumBGPAdvertisement.KIND.requireServed(advertisement.apiVersion());
        advertisement
                .spec()
                .advertisements()
                .forEach(routes -> BGPVersions.onlyV2(advertisement, "interface", routes.interfaceOptions()));
    }

    static void instances(List<CiliumBGPInstance> instances) {
        routers(instances.stream().map(CiliumBGPInstance::name).toList());
    }

    static void routers(List<String> names) {
        if (names.isEmpty() || names.size() > MOST_INSTANCES) {
            throw new InvalidManifestException(
                    "bgpInstances", names.size() + " routers are not allowed", "Write 1 to " + MOST_INSTANCES);
        }
        different("bgpInstances", names);
    }

    static void instance(CiliumBGPInstance instance) {
        name(instance.name());
        notReserved(instance.localASN());
        different("peers", instance.peers().stream().map(CiliumBGPPeer::name).toList());
    }

    static void notReserved(Optional<Asn> localAsn) {
        localAsn.filter(asn -> asn.value() == 0).ifPresent(asn -> {
            throw new InvalidManifestException("localASN", "0 is reserved", "Write a number from 1, such as 64512");
        });
    }

    static void peer(CiliumBGPPeer peer) {
        name(peer.name());
        peer.peerAddress().ifPresent(text -> AddressChecks.address("peerAddress", text));
    }

    static void name(String name) {
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new InvalidManifestException(
                    "name", Quoted.of(name) + " is empty or too long", "Write 1 to " + LONGEST_NAME + " characters");
        }
    }

    static void different(String attribute, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new InvalidManifestException(
                    attribute, Quoted.of(name) + " is the name of two of them", "Give each a name of its own");
        });
    }

    static void multihop(Optional<Integer> hops) {
        range("ebgpMultihop", hops, 1, 255);
    }

    static void restart(Optional<Integer> seconds) {
        range("restartTimeSeconds", seconds, 1, 4095);
    }

    /** The API server puts the defaults in before it compares. */
    static void timers(CiliumBGPTimers timers) {
        range("connectRetryTimeSeconds", timers.connectRetryTimeSeconds(), 1, Integer.MAX_VALUE);
        range("holdTimeSeconds", timers.holdTimeSeconds(), 3, 65_535);
        range("keepAliveTimeSeconds", timers.keepAliveTimeSeconds(), 1, 65_535);
        int keepAlive = timers.keepAliveTimeSeconds().orElse(KEEPALIVE);
        int hold = timers.holdTimeSeconds().orElse(HOLD);
        if (keepAlive > hold) {
            throw new InvalidManifestException(
                    "keepAliveTimeSeconds",
                    keepAlive + " is longer than holdTimeSeconds, " + hold,
                    "Write at most " + hold + ", usually a third of it");
        }
    }

    static void service(BGPServiceOptions options) {
        if (options.addresses().isEmpty()) {
            throw new InvalidManifestException("addresses", "the list is empty", "Write one, such as LoadBalancerIP");
        }
        range("aggregationLengthIPv4", options.aggregationLengthIPv4(), 0, 31);
        range("aggregationLengthIPv6", options.aggregationLengthIPv6(), 0, 127);
    }

    static void routes(BGPAdvertisement routes) {
        BGPAdvertisementType type = routes.advertisementType();
        if (type == BGPAdvertisementType.SERVICE && routes.service().isEmpty()) {
            throw new InvalidManifestException("service", type + " needs it", "Write service.addresses");
        }
        if (type == BGPAdvertisementType.POD_CIDR && routes.selector().isPresent()) {
            throw new InvalidManifestException("selector", type + " has none", "Remove it");
        }
        boolean ofInterface = type == BGPAdvertisementType.INTERFACE;
        if (ofInterface != routes.interfaceOptions().isPresent()) {
            throw new InvalidManifestException(
                    "interface",
                    type + (ofInterface ? " needs it" : " has none"),
                    ofInterface ? "Write interface.name" : "Remove it");
        }
    }

    static void range(String attribute, Optional<Integer> number, int least, int most) {
        number.filter(n -> n < least || n > most).ifPresent(n -> {
            throw new InvalidManifestException(
                    attribute, n + " is out of range", "Write a number from " + least + " to " + most);
        });
    }
}
