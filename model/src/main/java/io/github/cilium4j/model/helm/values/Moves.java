package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.Map;
import java.util.Optional;

/** Where keys went that a chart reads no more (Documentation/operations/upgrade.rst of the releases that dropped them). */
final class Moves {
    private static final String BY_KUBE_PROXY_REPLACEMENT = "Remove it: kubeProxyReplacement includes it";

    private static final Map<String, String> TO = Map.ofEntries(
            Map.entry("encryption.strictMode.enabled", "encryption.strictMode.egress.enabled"),
            Map.entry("encryption.strictMode.cidr", "encryption.strictMode.egress.cidr"),
            Map.entry(
                    "encryption.strictMode.allowRemoteNodeIdentities",
                    "encryption.strictMode.egress.allowRemoteNodeIdentities"),
            Map.entry("encryption.keyFile", "encryption.ipsec.keyFile"),
            Map.entry("encryption.mountPath", "encryption.ipsec.mountPath"),
            Map.entry("encryption.secretName", "encryption.ipsec.secretName"),
            Map.entry("encryption.interface", "encryption.ipsec.interface"),
            Map.entry("clustermesh.enableMCSAPISupport", "clustermesh.mcsapi.enabled"),
            Map.entry("clustermesh.apiserver.tls.ca", "tls.ca"),
            Map.entry("hubble.tls.ca", "tls.ca"),
            Map.entry("l2podAnnouncements.interface", "l2podAnnouncements.interfacePattern"),
            Map.entry("enableCiliumEndpointSlice", "ciliumEndpointSlice.enabled"),
            Map.entry("proxy.prometheus", "envoy.prometheus"),
            Map.entry("tunnel", "routingMode, and tunnelProtocol"),
            Map.entry("datapathMode", "bpf.datapathMode"),
            Map.entry("bpf.clockProbe", "bpfClockProbe"),
            Map.entry("ipam.operator.clusterPoolIPv4PodCIDR", "ipam.operator.clusterPoolIPv4PodCIDRList"),
            Map.entry("ipam.operator.clusterPoolIPv6PodCIDR", "ipam.operator.clusterPoolIPv6PodCIDRList"));

    private static final Map<String, String> OTHERWISE = Map.of(
            "externalIPs", BY_KUBE_PROXY_REPLACEMENT,
            "hostPort", BY_KUBE_PROXY_REPLACEMENT,
            "nodePort.enabled", BY_KUBE_PROXY_REPLACEMENT,
            "sessionAffinity", BY_KUBE_PROXY_REPLACEMENT);

    private Moves() {}

    /** Returns what to write instead of a key, as an instruction. */
    static Optional<String> of(FieldPath path) {
        String key = path.toString();
        return Optional.ofNullable(TO.get(key))
                .map(name -> "Write " + name)
                .or(() -> Optional.ofNullable(OTHERWISE.get(key)));
    }
}
