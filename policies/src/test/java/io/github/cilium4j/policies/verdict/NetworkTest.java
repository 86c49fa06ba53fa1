package io.github.cilium4j.policies.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.model.cilium.AuthenticationMode;
import io.github.cilium4j.model.profile.PolicyEnforcementMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NetworkTest {
    private static final String WEB_TO_DB = """
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: db, namespace: shop}
            spec:
              endpointSelector: {matchLabels: {app: db}}
              ingress:
                - fromEndpoints: [{matchLabels: {app: web}}]
                  toPorts: [{ports: [{port: sql, protocol: TCP}]}]
            """;

    @ParameterizedTest
    @CsvSource({
        "shop/web -> shop/db:5432, ALLOW",
        "shop/web -> shop/db:5433, DENY",
        "shop/web -> shop/db:5432/UDP, DENY",
        "shop/web -> shop/db:8/ICMP, DENY",
        "monitoring/prometheus -> shop/db:5432, DENY",
        "world -> shop/db:5432, DENY",
        "host -> shop/db:5432, ALLOW",
        "remote-node -> shop/db:5432, DENY",
        "shop/db -> shop/web:8080, ALLOW",
        "192.0.2.1 -> shop/web:8080, ALLOW",
    })
    void verdict_ofIngressByLabels_allowsOnlyThePeerAndThePort(String asked, Decision decision) {
        assertThat(Scene.of(WEB_TO_DB).decide(asked)).isEqualTo(decision);
    }

    @Test
    void verdict_ofHostNetworkPod_dependsOnItsNode() {
        assertThat(Scene.of(WEB_TO_DB).decide("monitoring/exporter -> shop/db:5432"))
                .isEqualTo(Decision.DEPENDS);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3 -> shop/web:443, ALLOW",
        "10.9.2.3 -> shop/web:443, DENY",
        "10.1.2.3 -> shop/web:444, DENY",
        "192.0.2.1 -> shop/web:443, DENY",
        "shop/db -> shop/web:443, DENY",
    })
    void verdict_ofBlocksWithExceptions_countsAddressesOutsideAlone(String asked, Decision decision) {
        Scene scene = Scene.of("""
                apiVersion: cilium.io/v2
                kind: CiliumNetworkPolicy
                metadata: {name: web, namespace: shop}
                spec:
                  endpointSelector: {matchLabels: {app: web}}
                  ingress:
                    - fromCIDRSet: [{cidr: 10.0.0.0/8, except: [10.9.0.0/16]}]
                      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
                """);

        assertThat(scene.decide(asked)).isEqualTo(decision);
    }

    @Test
    void verdict_denyBesideAllow_denies() {
        Scene scene = Scene.of("""
                apiVersion: cilium.io/v2
                kind: CiliumNetworkPolicy
                metadata: {name: web, namespace: shop}
                spec:
                  endpointSelector: {matchLabels: {app: web}}
                  ingress: [{fromEntities: [all]}]
                  ingressDeny: [{fromEntities: [host], toPorts: [{ports: [{port: "22", protocol: TCP}]}]}]
                """);

        assertThat(scene.decide("host -> shop/web:22")).isEqualTo(Decision.DENY);
        assertThat(scene.decide("host -> shop/web:23")).isEqualTo(Decision.ALLOW);
        assertThat(scene.ingress("host -> shop/web:22").found()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DEFAULT, ALLOW", "ALWAYS, DENY", "NEVER, ALLOW"})
    void verdict_withoutPolicies_isThatOfTheMode(PolicyEnforcementMode mode, Decision decision) {
        AgentConfig config =
                AgentConfig.builder().version(CiliumVersion.V1_20).mode(mode).build();

        assertThat(Scene.of(config, "").decide("shop/web -> shop/db:5432")).isEqualTo(decision);
    }

    @Test
    void verdict_broaderElementAsksForAuthentication_narrowerInheritsIt() {
        Scene scene = Scene.of("""
                apiVersion: cilium.io/v2
                kind: CiliumNetworkPolicy
                metadata: {name: web, namespace: shop}
                spec:
                  endpointSelector: {matchLabels: {app: web}}
                  ingress:
                    - fromEndpoints: [{matchLabels: {app: db}}]
                      authentication: {mode: required}
                    - fromEndpoints: [{matchLabels: {app: db}}]
                      toPorts: [{ports: [{port: "80", protocol: TCP}]}]
                """);

        assertThat(scene.ingress("shop/db -> shop/web:80").authentication()).contains(AuthenticationMode.REQUIRED);
        assertThat(scene.ingress("shop/db -> shop/web:80").needsAuthentication())
                .isTrue();
    }

    @Test
    void verdict_conflictingAuthenticationOfTheSamePeers_isAConflict() {
        Scene scene = Scene.of("""
                apiVersion: cilium.io/v2
                kind: CiliumNetworkPolicy
                metadata: {name: web, namespace: shop}
                spec:
                  endpointSelector: {matchLabels: {app: web}}
                  ingress:
                    - {fromEndpoints: [{matchLabels: {app: db}}], authentication: {mode: required}}
                    - {fromEndpoints: [{matchLabels: {app: db}}], authentication: {mode: disabled}}
                """);

        assertThat(scene.decide("shop/db -> shop/web:80")).isEqualTo(Decision.CONFLICT);
        assertThat(scene.explain("shop/db -> shop/web:80").sides().get(1).conflict())
                .contains("authentication types (required/disabled)");
    }

    @ParameterizedTest
    @CsvSource({
        "V1_19, shop/web -> shop/db:5432, ALLOW",
        "V1_19, shop/db -> shop/db:5432, DENY",
        "V1_20, monitoring/prometheus -> shop/db:5432, ALLOW",
        "V1_20, monitoring/prometheus -> shop/db:9, DENY",
        "V1_18, shop/web -> shop/web:8080, ALLOW",
    })
    void verdict_ofKubernetesPolicy_isEnforcedBesideCiliumsOwn(CiliumVersion version, String asked, Decision decision) {
        Scene scene = Scene.of(AgentConfig.builder().version(version).build(), """
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: db, namespace: shop}
                spec:
                  podSelector: {matchLabels: {app: db}}
                  ingress:
                    - from: [{podSelector: {matchLabels: {app: web}}}, {namespaceSelector: {matchLabels: {team: ops}}}]
                      ports: [{port: sql}]
                """);

        assertThat(scene.decide(asked)).isEqualTo(decision);
    }

    @Test
    void verdict_ofKubernetesPolicyWithoutRules_closesItsTypes() {
        Scene scene = Scene.of("""
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: closed, namespace: shop}
                spec: {podSelector: {}, policyTypes: [Egress]}
                """);

        assertThat(scene.decide("shop/web -> monitoring/prometheus:9090")).isEqualTo(Decision.DENY);
        assertThat(scene.decide("monitoring/prometheus -> shop/web:8080")).isEqualTo(Decision.ALLOW);
    }
}
