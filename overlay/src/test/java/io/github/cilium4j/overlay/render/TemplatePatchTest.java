package io.github.cilium4j.overlay.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Go made of each {@code templatePatch}, against the conditions as they are evaluated here. */
final class TemplatePatchTest {
    private static final Map<String, Optional<String>> PATCHES = new HashMap<>();

    static Stream<Execution> executions() {
        return Execution.recorded();
    }

    @ParameterizedTest
    @MethodSource("executions")
    void templatePatch_executedByGo_givesTheSourcesWhoseConditionsHold(Execution execution) {
        assertThat(execution.input())
                .as("%s has changed; conformance/templatepatch/record records it anew", execution.cluster())
                .isEqualTo(
                        Execution.input(patch(execution.cluster()).orElseThrow(), Clusters.text(execution.cluster())));
        assertThat(execution.failure()).isEmpty();
        assertThat(execution.sources()).isEqualTo(expected(Clusters.config(execution.cluster()), execution.config()));
    }

    @Test
    void recording_holdsEveryCluster() {
        assertThat(executions().map(Execution::cluster).distinct())
                .containsExactlyElementsOf(Clusters.names()
                        .filter(cluster -> patch(cluster).isPresent())
                        .toList());
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                arguments(
                        "dev",
                        List.of(
                                "kustomize/lb-ipam",
                                "kustomize/lb-l2",
                                "resources default-deny-external-egress.yaml",
                                "resources default-deny-host-ingress.yaml",
                                "resources default-deny-pod-ingress.yaml",
                                "resources cilium-ingress-policy.yaml",
                                "resources cilium-ingress-policy-coredns.yaml",
                                "resources cilium-spire-ingress-policy.yaml",
                                "resources cilium-ingress-policy-envoy-gateway.yaml",
                                "resources mutual-auth-required.yaml",
                                "kustomize/monitoring")),
                arguments(
                        "prod",
                        List.of(
                                "resources default-deny-external-egress.yaml",
                                "resources default-deny-host-ingress.yaml",
                                "resources cilium-ingress-policy-traefik.yaml",
                                "kustomize/httproute",
                                "kustomize/monitoring")),
                arguments("minimal", List.of("kustomize/monitoring")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void templatePatch_ofASample_hasTheSourcesOfTheSpecification(String cluster, List<Object> sources) {
        Execution asItIs = executions()
                .filter(execution -> execution.cluster().equals(cluster)
                        && execution.turned().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(asItIs.sources()).isEqualTo(sources);
    }

    private static List<Object> expected(OverlayConfig rendered, OverlayConfig turned) {
        Stream<Object> parts = Overlay.parts(rendered).argoCd().stream()
                .filter(part -> part.condition().holds(turned))
                .map(part -> part.place() instanceof Place.Resource file
                        ? "resources " + file.file()
                        : "kustomize/" + part.place());
        return Stream.concat(parts, rendered.get(DeliveryKeys.EXTRA_SOURCES).stream())
                .toList();
    }

    private static Optional<String> patch(String cluster) {
        return PATCHES.computeIfAbsent(cluster, TemplatePatchTest::render);
    }

    private static Optional<String> render(String cluster) {
        return Clusters.render(cluster)
                .tree()
                .orElseThrow()
                .text("deploy/argocd/apps/cilium/applicationset.yaml")
                .map(text -> Yaml.read(text, ApplicationSet.class))
                .flatMap(set -> set.spec().templatePatch());
    }

    @Test
    void templatePatch_ofTextThatLooksLikeATemplate_isLiteral() {
        assertThat(patch("own-applications").orElseThrow()).contains("{{ \"{{\" }} not a template }}");
        assertThat(new String(Clusters.text("own-applications"), StandardCharsets.UTF_8))
                .contains("{{ not a template }}");
    }
}
