package io.github.cilium4j.overlay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.overlay.Golden;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trees of the example clusters, byte for byte. */
final class GoldenTreesTest {
    private static final Path CLUSTERS = Path.of("../examples/clusters");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String REPOSITORY = "WARNING OVL-008 git.repoURL: no repository is given, so"
            + " https://git.invalid/set-git.repoURL stands in for it. Set git.repoURL.";
    private static final List<LeftOut> NOT_YET = Stream.of(
                    "dashboards and alert rules", "policies", "ApplicationSet and HelmChartConfig")
            .map(what -> new LeftOut(what, "not rendered by this version"))
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "dev", "prod"})
    void render_exampleCluster_isTheGoldenTree(String cluster) throws IOException {
        RenderedTree tree = render(cluster).tree().orElseThrow();

        for (String path : tree.paths()) {
            Golden.check(GOLDEN.resolve(cluster).resolve(path), tree.text(path).orElseThrow());
        }
        assertThat(tree.paths()).isEqualTo(files(GOLDEN.resolve(cluster)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "dev", "prod"})
    void render_exampleCluster_holdsTheConfigurationAsItWasWritten(String cluster) throws IOException {
        RenderedTree tree = render(cluster).tree().orElseThrow();

        assertThat(tree.bytes("deploy/argocd/config/config.yaml")).contains(config(cluster));
    }

    @Test
    void render_minimal_hasMonitorsOnly() throws IOException {
        Rendering rendering = render("minimal");

        assertThat(rendering.findings()).extracting(Finding::render).containsExactly("minimal:3:1: " + REPOSITORY);
        assertThat(rendering.countByKind()).isEqualTo(Map.of("PodMonitor", 2, "ServiceMonitor", 3));
        assertThat(rendering.leftOut()).isEqualTo(leftOut("features.loadBalancer.enabled is false"));
    }

    @Test
    void render_dev_hasPoolsAndTheirAnnouncement() throws IOException {
        Rendering rendering = render("dev");

        assertThat(rendering.findings()).isEmpty();
        assertThat(rendering.countByKind())
                .isEqualTo(Map.of(
                        "PodMonitor",
                        2,
                        "ServiceMonitor",
                        3,
                        "CiliumLoadBalancerIPPool",
                        3,
                        "CiliumL2AnnouncementPolicy",
                        1));
        assertThat(rendering.leftOut()).isEqualTo(NOT_YET);
    }

    @Test
    void render_prod_leavesAddressesToMetalLb() throws IOException {
        Rendering rendering = render("prod");

        assertThat(rendering.findings()).extracting(Finding::render).containsExactly("prod:5:1: " + REPOSITORY);
        assertThat(rendering.countByKind()).isEqualTo(Map.of("PodMonitor", 2, "ServiceMonitor", 3));
        assertThat(rendering.leftOut()).isEqualTo(leftOut("features.loadBalancer.provider is metallb, not cilium"));
    }

    private static Rendering render(String cluster) throws IOException {
        return Overlay.render(ConfigReader.read(cluster, config(cluster)));
    }

    private static byte[] config(String cluster) throws IOException {
        return Files.readAllBytes(CLUSTERS.resolve(cluster).resolve("config.yaml"));
    }

    private static List<LeftOut> leftOut(String reason) {
        return Stream.concat(
                        Stream.of(new LeftOut("address pools", reason), new LeftOut("L2 announcement policy", reason)),
                        NOT_YET.stream())
                .toList();
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
