package io.github.cilium4j.policies.application;

import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.policies.selector.Pods;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Writes a row of the table without saying its name and namespace in every policy. */
final class Row {
    private static final String MONITORING = "monitoring";

    private final String name;
    private final String namespace;
    private final KnownApplication.Builder row;

    private Row(String name, String namespace) {
        this.name = name;
        this.namespace = namespace;
        this.row = KnownApplication.builder().name(name).namespace(namespace);
    }

    static Row of(String name, String namespace) {
        return new Row(name, namespace);
    }

    Row egress(UnaryOperator<ApplicationEgress.Builder> policy) {
        row.egress(policy.apply(ApplicationEgress.builder().application(name).namespace(namespace))
                .build());
        return this;
    }

    Row hostPorts(PortProtocol... ports) {
        return hostIngress(policy -> policy.addPorts(ports));
    }

    Row hostIngress(UnaryOperator<ApplicationHostIngress.Builder> policy) {
        row.hostIngress(
                policy.apply(ApplicationHostIngress.builder().application(name)).build());
        return this;
    }

    Row ingress(UnaryOperator<ApplicationIngress.Builder> policy) {
        row.ingress(policy.apply(ApplicationIngress.builder().application(name).namespace(namespace))
                .build());
        return this;
    }

    Row gatewayPorts(int... ports) {
        row.addGatewayPorts(tcp(ports));
        return this;
    }

    KnownApplication build() {
        return row.build();
    }

    /** Traffic from Prometheus. */
    static IngressRule monitoring(int... ports) {
        return namespace(MONITORING, ports);
    }

    /** Traffic from a namespace. */
    static IngressRule namespace(String namespace, int... ports) {
        return IngressRule.fromEndpoints(Pods.ofNamespace(namespace)).onPorts(PortRule.tcp(ports));
    }

    /** Calls of the API server, which webhooks get. */
    static IngressRule apiServer(int... ports) {
        return IngressRule.fromEntities(Entity.KUBE_APISERVER).onPorts(PortRule.tcp(ports));
    }

    /** Traffic from everywhere, outside and inside of the cluster. */
    static IngressRule everybody(PortRule... ports) {
        return IngressRule.fromEntities(Entity.WORLD, Entity.CLUSTER).onPorts(ports);
    }

    static PortProtocol[] tcp(int... ports) {
        return IntStream.of(ports).mapToObj(PortProtocol::tcp).toArray(PortProtocol[]::new);
    }
}
