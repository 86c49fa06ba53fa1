package io.github.cilium4j.overlay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.kustomize.Kustomization;
import io.github.cilium4j.overlay.check.CheckOptions;
import io.github.cilium4j.overlay.check.Checker;
import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.overlay.config.AnyConfig;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.ConfigReading;
import io.github.cilium4j.overlay.lint.AnnouncementCheck;
import io.github.cilium4j.overlay.lint.ConfigCheck;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The rendering of configurations with any values of all keys. */
final class AnyConfigPropertyTest {
    @Provide
    Arbitrary<String> texts() {
        return AnyConfig.texts();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void render_configurationWithoutError_hasATreeThatReadsBackTheSame(@ForAll("texts") String text) {
        ConfigReading reading = read(text);
        assertThat(reading.findings()).noneMatch(AnyConfigPropertyTest::isError);
        boolean right = Stream.concat(
                        ConfigCheck.check(reading.config().orElseThrow()).stream(),
                        AnnouncementCheck.check(reading.config().orElseThrow(), List.of()).stream())
                .noneMatch(AnyConfigPropertyTest::isError);

        Rendering rendering = Overlay.render(reading);

        assertThat(rendering.tree().isPresent()).isEqualTo(right);
        assertThat(Overlay.render(read(text)).tree()).isEqualTo(rendering.tree());
        rendering
                .tree()
                .ifPresent(
                        tree -> assertThat(readBack(tree)).containsExactlyInAnyOrderElementsOf(rendering.manifests()));
        Statistics.label("tree").collect(right);
        Statistics.label("tree").coverage(trees -> trees.check(true).percentage(share -> share >= 20));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void check_treeOfAnyConfiguration_findsNoError(@ForAll("texts") String text) {
        Overlay.render(read(text))
                .tree()
                .ifPresent(tree -> assertThat(new Checker(CheckOptions.builder().build())
                                .check(inputs(tree))
                                .findings())
                        .filteredOn(AnyConfigPropertyTest::isError)
                        .isEmpty());
    }

    private static ConfigReading read(String text) {
        return ConfigReader.read("config.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static List<Input> inputs(RenderedTree tree) {
        return tree.paths().stream()
                .map(path -> Input.bytes(path, tree.bytes(path).orElseThrow()))
                .toList();
    }

    private static List<Manifest> readBack(RenderedTree tree) {
        List<Manifest> manifests = new ArrayList<>();
        for (String path : tree.paths()) {
            if (!path.contains("/config/")) {
                ManifestReading reading = new ManifestReader(AllKinds.all())
                        .read(path, tree.bytes(path).orElseThrow());
                assertThat(reading.findings()).isEmpty();
                assertThat(reading.others()).isEmpty();
                reading.manifests().all().forEach(object -> manifests.add(object.manifest()));
            }
        }
        manifests.removeIf(manifest -> manifest instanceof Kustomization || manifest instanceof ApplicationSet);
        return manifests;
    }
}
