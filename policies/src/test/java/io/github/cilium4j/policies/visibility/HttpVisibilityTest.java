package io.github.cilium4j.policies.visibility;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.policies.GoldenPolicies;
import org.junit.jupiter.api.Test;

final class HttpVisibilityTest {
    /** The corrected form of F-01. */
    private static final String CORRECTED = """
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: http-visibility, namespace: shop}
            spec:
              endpointSelector: {matchLabels: {app: web}}
              enableDefaultDeny: {ingress: false, egress: false}
              ingress:
                - fromEntities: [all]
                  toPorts:
                    - ports: [{port: "80", protocol: TCP}]
                      rules: {http: [{}]}
            """;

    private final CiliumNetworkPolicy policy = HttpVisibility.builder()
            .namespace("shop")
            .endpointSelector(LabelSelector.of("app", "web"))
            .addPort(80)
            .build()
            .manifest();

    @Test
    void manifest_onePort_isTheCorrectedSample() {
        GoldenPolicies.checkWithoutDescription(CORRECTED, policy);
    }

    @Test
    void manifest_onePort_isTheGoldenPolicy() {
        GoldenPolicies.check("http-visibility.yaml", policy);
    }

    @Test
    void build_noPort_refuses() {
        assertThatThrownBy(() -> HttpVisibility.builder().namespace("shop").build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("ports: none is given");
    }

    @Test
    void build_portZero_refuses() {
        assertThatThrownBy(() ->
                        HttpVisibility.builder().namespace("shop").addPort(0).build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("every port");
    }
}
