package io.github.cilium4j.testing;

import static io.github.cilium4j.testing.NetworkAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.policies.verdict.AgentConfig;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

final class NetworkAssertionsTest {
    private static final String OBJECTS = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, namespace: shop, labels: {app: web}}
            spec: {containers: [{name: web}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: db, namespace: shop, labels: {app: db}}
            spec: {containers: [{name: db}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: scraper, namespace: shop, labels: {app: scraper}}
            spec: {hostNetwork: true, containers: [{name: scraper}]}
            ---
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: db, namespace: shop}
            spec:
              endpointSelector: {matchLabels: {app: db}}
              ingress:
                - fromEndpoints: [{matchLabels: {app: web}}]
                  toPorts: [{ports: [{port: "5432", protocol: TCP}]}]
                - fromEndpoints: [{matchLabels: {app: web}}]
                  toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET, path: /x}]}}]
                - fromEndpoints: [{matchLabels: {app: web}}]
                  authentication: {mode: required}
                  toPorts: [{ports: [{port: "8443", protocol: TCP}, {port: "53", protocol: UDP}]}]
                - icmps: [{fields: [{type: 8}, {family: IPv6, type: 128}]}]
              ingressDeny:
                - fromEntities: [world]
            ---
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: scraper-egress, namespace: shop}
            spec:
              endpointSelector: {matchLabels: {app: web}}
              egress:
                - toEndpoints: [{}]
                - toFQDNs: [{matchName: pay.example.org}]
                - toPorts: [{ports: [{port: "53", protocol: UDP}], rules: {dns: [{matchName: pay.example.org}]}}]
            """;

    private final ClusterNetwork network = ClusterNetwork.read(
            AgentConfig.builder().version(CiliumVersion.V1_19).build(),
            new ManifestReader(AllKinds.all()).read("objects.yaml", OBJECTS).manifests());

    @Test
    void isAllowed_flowThatRulesAllow_passesAndItsOppositesFail() {
        FlowAssert flow = database("shop/web").onTcp(5432);

        flow.isAllowed();
        fails(flow::isDenied);
        fails(flow::isDeniedByDefault);
        fails(() -> flow.isDeniedBy("db"));
        fails(flow::needsAuthentication);
    }

    @Test
    void isDeniedByDefault_flowThatNoRuleAllows_passes() {
        FlowAssert flow = database("shop/web").onTcp(9187);

        flow.isDenied().isDeniedByDefault().isDeniedBy("db").isDeniedBy("shop/db");
        fails(() -> flow.isDeniedBy("scraper-egress"));
        fails(flow::isAllowed)
                .withMessageContaining("Expecting the connection to be allowed, but")
                .withMessageContaining("shop/web -> shop/db:9187/TCP: DENY")
                .withMessageContaining("it is about 5432/TCP, not 9187/TCP")
                .withMessageContaining("objects.yaml:");
    }

    @Test
    void isDeniedBy_denyRule_namesItsPolicyAndIsNoDefault() {
        FlowAssert flow = database("192.0.2.1").onTcp(5432);

        flow.isDenied().isDeniedBy("db");
        fails(flow::isDeniedByDefault);
    }

    @Test
    void needsAuthentication_ruleThatAsksForIt_passes() {
        database("shop/web").onTcp(8443).isAllowed().needsAuthentication();
        fails(() -> database("host").onTcp(9187).isAllowed().needsAuthentication());
    }

    @Test
    void on_everyProtocol_isAskedAbout() {
        database("shop/web").onUdp(53).isAllowed();
        database("shop/web").onSctp(5432).isDenied();
        database("shop/web").onIcmp(8).isAllowed();
        database("shop/web").onIcmp(128).isDenied();
        database("shop/web").onIcmpv6(128).isAllowed();
    }

    @Test
    void http_rulesOnRequests_decideEachRequest() {
        FlowAssert flow = database("shop/web").onTcp(80);

        flow.http("GET", "/x").isAllowed();
        flow.http("POST", "/x").isDenied();
        fails(() -> flow.http("GET", "/x").isDenied()).withMessageContaining("the request GET /x to be refused");
        database("health").onTcp(80).http("GET", "/x").isDenied();
    }

    @Test
    void dns_rulesOnQuestions_decideEachQuestion() {
        FlowAssert flow = assertThat(network).from("shop/web").to("192.0.2.53").onUdp(53);

        flow.dns("pay.example.org").isAllowed();
        flow.dns("git.example.org").isDenied();
        assertThat(network).from("shop/web").to("pay.example.org").onTcp(443).isAllowed();
    }

    @Test
    void isAllowed_hostNetworkPodOnAnyNode_isNeitherAllowedNorDenied() {
        FlowAssert flow = database("shop/scraper").onTcp(5432);

        fails(flow::isAllowed).withMessageContaining("on another node");
        fails(flow::isDenied);
    }

    @Test
    void from_unknownEnd_namesTheNearest() {
        fails(() -> assertThat(network).from("shop/wbe")).withMessageContaining("Did you mean \"shop/web\"?");
        fails(() -> assertThat(network).from("world").to("shop/bd")).withMessageContaining("Did you mean \"shop/db\"?");
        fails(() -> assertThat(network).as("the shop").from("?")).withMessageContaining("[the shop]");
    }

    private PathAssert database(String from) {
        return assertThat(network).from(from).to("shop/db");
    }

    private static ThrowableAssertAlternative<AssertionError> fails(ThrowingCallable asserted) {
        return assertThatExceptionOfType(AssertionError.class).isThrownBy(asserted);
    }
}
