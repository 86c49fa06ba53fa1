package io.github.cilium4j.policies.defaultdeny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.policies.GoldenPolicies;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class DefaultDenyTest {
    @Test
    void manifest_withoutOptions_isTheGoldenPolicy() {
        GoldenPolicies.check(
                "default-deny.yaml",
                ExternalEgressDefaultDeny.builder().build().manifest(),
                HostIngressDefaultDeny.builder().build().manifest(),
                PodIngressDefaultDeny.builder().build().manifest());
    }

    @Test
    void manifest_everyOption_isTheGoldenPolicy() {
        GoldenPolicies.check(
                "default-deny-options.yaml",
                ExternalEgressDefaultDeny.builder()
                        .addDnsForwarder(Cidr.parse("192.0.2.53/32"))
                        .build()
                        .manifest(),
                HostIngressDefaultDeny.builder()
                        .addSshFrom("198.51.100.0/24")
                        .addSupervisorFrom("192.0.2.0/24")
                        .build()
                        .manifest(),
                PodIngressDefaultDeny.builder()
                        .addExcludedNamespace("rook-ceph")
                        .build()
                        .manifest());
    }

    @Test
    void manifest_sshFromSomeBlocks_opensSshToNobodyElse() {
        List<IngressRule> ssh =
                HostIngressDefaultDeny.builder().addSshFrom("198.51.100.0/24").build().manifest().rules().stream()
                        .flatMap(rule -> Objects.requireNonNull(rule.ingress()).stream())
                        .filter(element -> element.toString().contains("port=22"))
                        .toList();

        assertThat(ssh)
                .singleElement()
                .extracting(IngressRule::fromCIDR)
                .isEqualTo(List.of(Cidr.parse("198.51.100.0/24")));
    }

    @Test
    void manifest_systemNamespaceExcludedAgain_isNamedOnce() {
        PodIngressDefaultDeny recipe = PodIngressDefaultDeny.builder()
                .addExcludedNamespaces("kube-system", "longhorn-system")
                .build();

        assertThat(recipe.manifest()
                        .spec()
                        .orElseThrow()
                        .endpointSelector()
                        .orElseThrow()
                        .matchExpressions())
                .containsExactly(
                        LabelSelectorRequirement.exists("io.kubernetes.pod.namespace"),
                        LabelSelectorRequirement.notIn(
                                "io.kubernetes.pod.namespace", "kube-system", "cilium-spire", "longhorn-system"));
    }

    @Test
    void build_namespaceThatIsNone_refuses() {
        assertThatThrownBy(() -> PodIngressDefaultDeny.builder()
                        .addExcludedNamespace("rook ceph")
                        .build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("\"rook ceph\"");
    }

    @Test
    void addSshFrom_noBlock_refuses() {
        assertThatThrownBy(() -> HostIngressDefaultDeny.builder().addSshFrom("192.0.2.0/33"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("\"192.0.2.0/33\" is not a block of addresses");
    }
}
