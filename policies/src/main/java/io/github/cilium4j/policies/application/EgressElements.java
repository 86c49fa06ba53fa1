package io.github.cilium4j.policies.application;

import io.github.cilium4j.model.cilium.EgressRule;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.L7Rules;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.PortRuleDns;
import io.github.cilium4j.policies.selector.Pods;
import java.util.ArrayList;
import java.util.List;

/** The elements of an {@link ApplicationEgress}, one for each kind of peer that is given. */
final class EgressElements {
    private final List<EgressRule> elements = new ArrayList<>();

    private EgressElements() {}

    static List<EgressRule> of(ApplicationEgress egress) {
        EgressElements collected = new EgressElements();
        collected.addDns(egress);
        if (!egress.names().isEmpty()) {
            collected.add(EgressRule.builder().addAllToFQDNs(egress.names()).build(), egress.namePorts());
        }
        collected.add(EgressRule.toEntities(Entity.WORLD), egress.worldPorts());
        if (!egress.blocks().isEmpty()) {
            collected.add(EgressRule.builder().addAllToCIDR(egress.blocks()).build(), egress.blockPorts());
        }
        collected.add(EgressRule.toEndpoints(Pods.ofNamespace(egress.namespace())), egress.namespacePorts());
        collected.add(EgressRule.toEntities(Entity.KUBE_APISERVER), egress.apiServerPorts());
        return collected.elements;
    }

    private void addDns(ApplicationEgress egress) {
        PortRule dns = PortRule.of("53", L4Proto.UDP, L4Proto.TCP);
        EgressRule peer = EgressRule.toEndpoints(Pods.clusterDns());
        if (!egress.names().isEmpty()) {
            elements.add(peer.onPorts(dns.withRules(L7Rules.dns(PortRuleDns.matchPattern("*")))));
        } else if (egress.clusterDns()) {
            elements.add(peer.onPorts(dns));
        }
    }

    private void add(EgressRule peer, List<PortProtocol> ports) {
        if (!ports.isEmpty()) {
            elements.add(peer.onPorts(PortRule.of(ports.toArray(PortProtocol[]::new))));
        }
    }
}
