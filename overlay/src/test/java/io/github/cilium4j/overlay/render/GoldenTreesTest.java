package io.github.cilium4j.overlay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.overlay.Golden;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trees of the clusters, byte for byte. */
final class GoldenTreesTest {
    static Stream<String> clusters() {
        return Clusters.names();
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void render_cluster_isTheGoldenTree(String cluster) throws IOException {
        RenderedTree tree = Clusters.render(cluster).tree().orElseThrow();
        Path golden = Clusters.GOLDEN.resolve(cluster);

        for (String path : tree.paths()) {
            Golden.check(golden.resolve(path), tree.text(path).orElseThrow());
        }
        if (Golden.UPDATE) {
            removeOthers(golden, tree.paths());
        }
        assertThat(files(golden)).isEqualTo(tree.paths());
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void render_cluster_holdsTheConfigurationAsItWasWritten(String cluster) {
        assertThat(Clusters.render(cluster).tree().orElseThrow().bytes(Layout.CONFIG))
                .contains(Clusters.text(cluster));
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void render_cluster_saysTheSame(String cluster) {
        Golden.check(Clusters.GOLDEN.resolve(cluster + ".txt"), summary(Clusters.render(cluster)));
    }

    private static String summary(Rendering rendering) {
        StringBuilder summary = new StringBuilder();
        rendering.findings().stream()
                .map(Finding::render)
                .forEach(line -> summary.append(line).append('\n'));
        rendering.countByKind().forEach((kind, count) -> summary.append(count + " " + kind + "\n"));
        rendering
                .notDeployed()
                .forEach(file -> summary.append("not deployed: " + file.what() + ": " + file.reason() + "\n"));
        rendering.leftOut().forEach(left -> summary.append("left out: " + left.what() + ": " + left.reason() + "\n"));
        return summary.toString();
    }

    private static void removeOthers(Path golden, Set<String> paths) throws IOException {
        for (String file : files(golden)) {
            if (!paths.contains(file)) {
                Files.delete(golden.resolve(file));
            }
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
