package io.github.cilium4j.policies.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.policies.GoldenPolicies;
import io.github.cilium4j.policies.selector.Pods;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ApplicationTableTest {
    @Test
    void all_everyPolicy_isTheGoldenPolicy() {
        GoldenPolicies.check(
                "application-table.yaml",
                ApplicationTable.all().stream()
                        .flatMap(ApplicationTableTest::policies)
                        .toArray(Manifest[]::new));
    }

    private static Stream<Manifest> policies(KnownApplication row) {
        return Stream.<Optional<Manifest>>of(
                        row.egress().map(ApplicationEgress::manifest),
                        row.hostIngress().map(ApplicationHostIngress::manifest),
                        row.ingress().map(ApplicationIngress::manifest),
                        row.gatewayIngress("istio", "istio-system").map(ApplicationIngress::manifest))
                .flatMap(Optional::stream);
    }

    @Test
    void all_everyRow_hasANameOfItsOwnAndAPolicy() {
        assertThat(ApplicationTable.all()).extracting(KnownApplication::name).doesNotHaveDuplicates();
        assertThat(ApplicationTable.all())
                .allSatisfy(row -> assertThat(policies(row)).isNotEmpty());
    }

    @Test
    void find_unknownName_isEmpty() {
        assertThat(ApplicationTable.find("argo")).isEmpty();
    }

    @Test
    void gatewayIngress_ciliumItself_letsItsProxyIn() {
        ApplicationIngress policy = ApplicationTable.find("argocd")
                .orElseThrow()
                .gatewayIngress("cilium", "kube-system")
                .orElseThrow();

        assertThat(policy.rules()).extracting(IngressRule::fromEntities).containsExactly(null, List.of(Entity.INGRESS));
    }

    @Test
    void inNamespace_another_movesEveryPolicy() {
        KnownApplication moved =
                ApplicationTable.find("cert-manager").orElseThrow().inNamespace("pki");

        assertThat(moved.egress().orElseThrow().manifest().metadata().namespace())
                .contains("pki");
        assertThat(moved.ingress().orElseThrow().manifest().metadata().namespace())
                .contains("pki");
        assertThat(moved.ingress().orElseThrow().manifest().toString())
                .contains(Pods.ofNamespace("pki").toString())
                .doesNotContain(Pods.ofNamespace("cert-manager").toString());
    }
}
