package io.github.cilium4j.policies.application;

import static io.github.cilium4j.policies.application.Row.everybody;
import static io.github.cilium4j.policies.application.Row.monitoring;
import static io.github.cilium4j.policies.application.Row.tcp;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import java.util.List;

/**
 * Applications that take traffic from outside: gateways, name servers and the address of the API server.
 *
 * <p>Where a gateway's pods carry no label that its chart keeps, its policy selects the whole namespace: ports that no container
 * opens are no harm, an address that nobody reaches is.
 */
final class EdgeApplications {
    private EdgeApplications() {}

    static List<KnownApplication> rows() {
        return List.of(
                gateway("istio-gateway", "istio-system")
                        .ingress(policy -> policy.endpointSelector(
                                        LabelSelector.of("gateway.networking.k8s.io/gateway-name", "default-gateway"))
                                .addRules(everybody(PortRule.tcp(80, 443)), monitoring(15090, 15021)))
                        .build(),
                gateway("ingress-nginx", "ingress-nginx", everybody(PortRule.tcp(80, 443)), monitoring(10254)),
                gateway("traefik", "traefik", everybody(PortRule.tcp(8000, 8443)), monitoring(9100)),
                gateway("apisix", "apisix", everybody(PortRule.tcp(9080, 9443, 9100), PortRule.udp(9200))),
                gateway("envoy-gateway", "envoy-gateway-system")
                        .ingress(policy -> policy.endpointSelector(LabelSelector.of("app.kubernetes.io/name", "envoy"))
                                .addRules(everybody(PortRule.tcp(80, 443, 10080, 10443)), monitoring(19001)))
                        .build(),
                gateway("nginx-gateway-fabric", "nginx-gateway", everybody(PortRule.tcp(80, 443)), monitoring(9113)),
                externalDns(),
                kubeVip());
    }

    private static Row gateway(String name, String namespace) {
        return Row.of(name, namespace).hostPorts(tcp(80, 443));
    }

    private static KnownApplication gateway(String name, String namespace, IngressRule... rules) {
        return gateway(name, namespace)
                .ingress(policy -> policy.addRules(rules))
                .build();
    }

    private static KnownApplication externalDns() {
        return Row.of("external-dns", "external-dns")
                .hostPorts(PortProtocol.tcp(53), PortProtocol.udp(53))
                .ingress(policy -> policy.addRules(
                                everybody(PortRule.of("53", L4Proto.TCP, L4Proto.UDP)), monitoring(7979))
                        .addNamespacePorts(tcp(2379, 2380, 7979)))
                .build();
    }

    private static KnownApplication kubeVip() {
        return Row.of("kube-vip", "kube-system")
                .hostIngress(policy -> policy.addPort(PortProtocol.tcp(6443))
                        .addEntities(Entity.WORLD, Entity.CLUSTER)
                        .nodeSelector(LabelSelector.of("node-role.kubernetes.io/control-plane", "true")))
                .build();
    }
}
