package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;
import java.util.List;
import java.util.Optional;

/** What the definitions of the BGP kinds about one node refuse in every supported version, beyond types and enums. */
final class BGPNodeChecks {
    private BGPNodeChecks() {}

    static void config(CiliumBGPNodeConfig config) {
        CiliumBGPNodeConfig.KIND.requireServed(config.apiVersion());
        config.spec().bgpInstances().stream()
                .flatMap(instance -> instance.peers().stream())
                .forEach(peer -> BGPVersions.peer(config, peer.peerConfigRef(), peer.autoDiscovery()));
    }

    static void instances(List<CiliumBGPNodeInstance> instances) {
        BGPChecks.routers(instances.stream().map(CiliumBGPNodeInstance::name).toList());
    }

    static void instance(CiliumBGPNodeInstance instance) {
        router(instance.name(), instance.localASN(), instance.routerID());
        BGPChecks.different(
                "peers", instance.peers().stream().map(CiliumBGPNodePeer::name).toList());
    }

    static void overrides(List<CiliumBGPNodeConfigInstanceOverride> overrides) {
        if (overrides.isEmpty()) {
            throw new InvalidManifestException("bgpInstances", "the list is empty", "Write at least one router");
        }
        BGPChecks.different(
                "bgpInstances",
                overrides.stream()
                        .map(CiliumBGPNodeConfigInstanceOverride::name)
                        .toList());
    }

    static void override(CiliumBGPNodeConfigInstanceOverride override) {
        router(override.name(), override.localASN(), override.routerID());
        BGPChecks.different(
                "peers",
                override.peers().stream()
                        .map(CiliumBGPNodeConfigPeerOverride::name)
                        .toList());
    }

    private static void router(String name, Optional<Asn> asn, Optional<IpAddress> routerId) {
        BGPChecks.name(name);
        BGPChecks.notReserved(asn);
        routerId.filter(id -> !id.isIpv4()).ifPresent(id -> {
            throw new InvalidManifestException(
                    "routerID", Quoted.of(id.toString()) + " is no IPv4 address", "Write one such as 192.0.2.1");
        });
    }
}
