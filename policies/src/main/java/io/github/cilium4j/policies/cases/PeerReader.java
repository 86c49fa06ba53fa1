package io.github.cilium4j.policies.cases;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.policies.endpoint.Endpoint;
import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.endpoint.Identity.NamedPort;
import io.github.cilium4j.policies.endpoint.Identity.Place;
import io.github.cilium4j.policies.imported.IpProtocol;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads peers of cases. */
final class PeerReader {
    private static final String WORKLOAD = "k8s";
    private static final Set<String> ENFORCED = Set.of("health", "ingress", "init");

    private PeerReader() {}

    /**
     * Reads the peers of a set.
     *
     * @param path the set in the document, a map
     * @throws InvalidManifestException when one is no peer
     */
    static Map<String, Endpoint> set(YamlDocument document, FieldPath path) {
        Map<String, Endpoint> peers = new LinkedHashMap<>();
        for (String name : keys(document, path)) {
            FieldPath peer = path.child(name);
            PeerText text = Bindings.require(Yaml.bind(document, peer, PeerText.class));
            peers.put(name, Endpoint.of(name, identity(text)));
        }
        return peers;
    }

    static Iterable<String> keys(YamlDocument document, FieldPath path) {
        return document.find(path)
                .filter(YamlMapping.class::isInstance)
                .map(map -> ((YamlMapping) map).keys())
                .orElseThrow(() -> new InvalidManifestException(
                        path.toString(), "no map of peers", "Write one peer for each name"));
    }

    private static Identity identity(PeerText peer) {
        IdentityLabels reserved = IdentityLabels.reserved(peer.reserved().toArray(new String[0]));
        if (peer.ip().isPresent()) {
            return new Identity(Place.ELSEWHERE, reserved, peer.ip(), peer.names(), Map.of());
        }
        IdentityLabels labels = reserved;
        for (Map.Entry<String, String> label : peer.labels().entrySet()) {
            labels = labels.with(WORKLOAD, label.getKey(), label.getValue());
        }
        return peer.reserved().isEmpty()
                ? Identity.pod(withDefaults(labels), ports(peer))
                : Identity.of(place(peer), labels);
    }

    private static Place place(PeerText peer) {
        if (peer.reserved().contains("host")) {
            return Place.HOST;
        }
        return ENFORCED.contains(peer.reserved().get(0)) ? Place.ENDPOINT : Place.ELSEWHERE;
    }

    /** Every workload has a cluster and a service account. */
    private static IdentityLabels withDefaults(IdentityLabels labels) {
        IdentityLabels complete = labels;
        for (String key : new String[] {"io.cilium.k8s.policy.cluster", "io.cilium.k8s.policy.serviceaccount"}) {
            if (complete.find(key).isEmpty()) {
                complete = complete.with(WORKLOAD, key, "default");
            }
        }
        return complete;
    }

    private static Map<NamedPort, Integer> ports(PeerText peer) {
        Map<NamedPort, Integer> ports = new HashMap<>();
        peer.ports().forEach((text, named) -> {
            IpProtocol protocol = protocol(text);
            named.keys().forEach(name -> ports.put(new NamedPort(protocol, name), port(named, name)));
        });
        return ports;
    }

    private static int port(YamlMapping named, String name) {
        return named.get(name)
                .filter(YamlScalar.class::isInstance)
                .map(scalar -> ((YamlScalar) scalar).canonical())
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new InvalidManifestException(
                        "ports", "the port " + Quoted.of(name) + " has no number", "Write one from 1 to 65535"));
    }

    static IpProtocol protocol(String text) {
        return IpProtocol.find(text)
                .orElseThrow(() -> new InvalidManifestException(
                        "proto", Quoted.of(text) + " is no protocol", "Write TCP, UDP, SCTP, ICMP or ICMPv6"));
    }
}
