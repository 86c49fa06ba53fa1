package io.github.cilium4j.policies.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.policies.GoldenPolicies;
import org.junit.jupiter.api.Test;

final class ApplicationHostIngressTest {
    @Test
    void manifest_nodesAndPeers_isTheGoldenPolicy() {
        GoldenPolicies.check(
                "application-host-ingress.yaml",
                ApplicationHostIngress.builder()
                        .application("traefik")
                        .addTcpPorts(80, 443)
                        .nodeLabel("node-role.kubernetes.io/ingress")
                        .build()
                        .manifest(),
                ApplicationHostIngress.builder()
                        .application("kube-vip")
                        .addTcpPorts(6443)
                        .addEntities(Entity.WORLD, Entity.CLUSTER)
                        .addBlock("192.0.2.0/24")
                        .nodeSelector(LabelSelector.of("node-role.kubernetes.io/control-plane", "true"))
                        .build()
                        .manifest());
    }

    @Test
    void build_noPort_refuses() {
        assertThatThrownBy(() ->
                        ApplicationHostIngress.builder().application("traefik").build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("ports: none is given");
    }

    @Test
    void nodeLabel_noKey_refuses() {
        assertThatThrownBy(() -> ApplicationHostIngress.builder().nodeLabel("node role"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("\"node role\"");
    }
}
