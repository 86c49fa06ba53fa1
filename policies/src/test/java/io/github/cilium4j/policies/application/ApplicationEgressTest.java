package io.github.cilium4j.policies.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.policies.GoldenPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ApplicationEgressTest {
    /** The corrected form of F-02. */
    private static final String CORRECTED = """
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: web-idp-egress, namespace: shop}
            spec:
              endpointSelector: {}
              egress:
                - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                  toPorts:
                    - ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]
                      rules: {dns: [{matchPattern: "*"}]}
                - toFQDNs: [{matchName: idp.example.org}]
                  toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """;

    private static ApplicationEgress.Builder shop() {
        return ApplicationEgress.builder().application("shop").namespace("shop");
    }

    @Test
    void manifest_aName_isTheCorrectedSample() {
        CiliumNetworkPolicy policy =
                shop().name("web-idp-egress").addName("idp.example.org").build().manifest();
        GoldenPolicies.checkWithoutDescription(CORRECTED, policy);
    }

    @Test
    void manifest_worldPorts_isTheGoldenPolicy() {
        GoldenPolicies.check(
                "application-egress.yaml", shop().addWorldTcpPorts(443).build().manifest());
    }

    @Test
    void manifest_everyPeer_isTheGoldenPolicy() {
        GoldenPolicies.check(
                "application-egress-peers.yaml",
                shop().endpointSelector(LabelSelector.of("app", "web"))
                        .addWorldPort(PortProtocol.udp(123))
                        .addName("api.example.com")
                        .addNamePort(PortProtocol.tcp(8443))
                        .addBlock("192.0.2.0/24")
                        .addNamespacePort(PortProtocol.tcp(8080))
                        .addApiServerPort(PortProtocol.tcp(6443))
                        .build()
                        .manifest(),
                shop().name("shop-dns").clusterDns(true).build().manifest());
    }

    @Test
    void build_nothingAllowed_refuses() {
        assertThatThrownBy(() -> shop().build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("worldPorts: nothing is allowed. Add worldPorts, names");
    }

    @Test
    void build_namesWithoutPorts_refuses() {
        assertThatThrownBy(() ->
                        shop().addName("api.example.com").namePorts(List.of()).build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("namePorts: none is given");
    }

    @Test
    void build_missingNamespace_refuses() {
        assertThatThrownBy(() -> ApplicationEgress.builder().application("shop").build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("namespace");
    }
}
