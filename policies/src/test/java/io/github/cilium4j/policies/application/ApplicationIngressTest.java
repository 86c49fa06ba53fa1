package io.github.cilium4j.policies.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.policies.GoldenPolicies;
import io.github.cilium4j.policies.selector.Pods;
import org.junit.jupiter.api.Test;

final class ApplicationIngressTest {
    private static ApplicationIngress.Builder gateway() {
        return ApplicationIngress.builder().application("gateway").namespace("edge");
    }

    @Test
    void manifest_worldAndPrometheusAndOwnPods_isTheGoldenPolicy() {
        GoldenPolicies.check(
                "application-ingress.yaml",
                gateway()
                        .endpointSelector(LabelSelector.of("app", "gateway"))
                        .addRule(IngressRule.fromEntities(Entity.WORLD, Entity.CLUSTER)
                                .onPorts(PortRule.tcp(80, 443)))
                        .addRule(IngressRule.fromEndpoints(Pods.ofNamespace("monitoring"))
                                .onPorts(PortRule.tcp(9100)))
                        .addNamespacePort(PortProtocol.tcp(2379))
                        .build()
                        .manifest());
    }

    @Test
    void build_nothingAllowed_refuses() {
        assertThatThrownBy(() -> gateway().build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("rules: nothing is allowed");
    }

    @Test
    void build_elementWithoutPeer_refuses() {
        IngressRule open = IngressRule.builder().addToPorts(PortRule.tcp(80)).build();

        assertThatThrownBy(() -> gateway().addRule(open).build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("rules[0]: names no peer, so it is open to everybody");
    }

    @Test
    void build_everyPodOfNoNamespace_refuses() {
        IngressRule vague = IngressRule.fromEndpoints(LabelSelector.all());

        assertThatThrownBy(() -> gateway()
                        .addRule(IngressRule.fromEntities(Entity.WORLD))
                        .addRule(vague)
                        .build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("rules[1]: has fromEndpoints [{}]");
    }
}
