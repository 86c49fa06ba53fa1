package io.github.cilium4j.overlay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.kustomize.Kustomization;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.overlay.check.CheckOptions;
import io.github.cilium4j.overlay.check.CheckResult;
import io.github.cilium4j.overlay.check.Checker;
import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.overlay.check.Skipped;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.tree.RenderedTree;
import io.github.cilium4j.policies.lb.AnnouncedInterface;
import io.github.cilium4j.policies.lb.DeviceSource;
import io.github.cilium4j.policies.lb.L2InterfaceCheck;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The rendering of any configuration, judged a second time by {@link SecondJudge}. */
final class OverlayPropertyTest {
    private static final String CONFIG = "deploy/argocd/config/config.yaml";

    @Provide
    Arbitrary<DrawnConfig> configs() {
        return ConfigArbitraries.configs();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void render_anyConfiguration_hasATreeExactlyWhereNothingIsWrong(@ForAll("configs") DrawnConfig drawn) {
        Rendering rendering = Overlay.render(drawn.config());

        boolean allowed = SecondJudge.allows(drawn.loadBalancer());
        List<String> interfaceRules = SecondJudge.interfaceRules(drawn.loadBalancer());
        assertThat(rendering.tree().isPresent()).isEqualTo(allowed);
        assertThat(rendering.findings().stream().noneMatch(OverlayPropertyTest::isError))
                .isEqualTo(allowed);
        assertThat(rendering.findings())
                .extracting(Finding::ruleId)
                .filteredOn(rule -> rule.startsWith("LB-"))
                .containsExactlyInAnyOrderElementsOf(interfaceRules);

        Statistics.label("tree").collect(allowed);
        Statistics.label("mismatch").collect(interfaceRules.contains("LB-001"));
        Statistics.label("tree").coverage(trees -> {
            trees.check(true).percentage(share -> share >= 15);
            trees.check(false).percentage(share -> share >= 15);
        });
        Statistics.label("mismatch")
                .coverage(mismatches -> mismatches.check(true).percentage(share -> share >= 10));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void render_anyConfiguration_writesWhatReadsBackTheSame(@ForAll("configs") DrawnConfig drawn) {
        Rendering rendering = Overlay.render(drawn.config());
        if (rendering.tree().isEmpty()) {
            return;
        }
        RenderedTree tree = rendering.tree().get();
        List<Manifest> manifests = new ArrayList<>();
        for (String path : tree.paths()) {
            if (!path.contains("/config/")) {
                manifests.add(readBack(path, tree));
            }
        }

        assertThat(manifests)
                .filteredOn(manifest -> !(manifest instanceof Kustomization || manifest instanceof ApplicationSet))
                .containsExactlyInAnyOrderElementsOf(rendering.manifests());
        assertThat(manifests)
                .filteredOn(CiliumL2AnnouncementPolicy.class::isInstance)
                .hasSizeBetween(drawn.loadBalancer().isAnnounced() ? 1 : 0, 1);
        assertThat(Overlay.render(drawn.config()).tree()).contains(tree);
        assertThat(Overlay.render(ConfigReader.read("c", tree.bytes(CONFIG).orElseThrow()))
                        .tree())
                .contains(tree);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void render_anyConfiguration_writesAnAnnouncementThatIsJudgedTheSame(@ForAll("configs") DrawnConfig drawn) {
        DrawnLoadBalancer loadBalancer = drawn.loadBalancer();
        if (!loadBalancer.isAnnounced()) {
            return;
        }
        Overlay.render(drawn.config())
                .tree()
                .flatMap(tree -> tree.text(
                        "deploy/argocd/apps/cilium/kustomize/lb-l2/" + "ciliuml2announcementpolicy-default.yaml"))
                .ifPresent(text -> assertThat(judgedAgain(text, loadBalancer.devices()))
                        .isEqualTo(SecondJudge.interfaceRules(loadBalancer)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void check_renderedTree_findsNoError(@ForAll("configs") DrawnConfig drawn) {
        Rendering rendering = Overlay.render(drawn.config());
        if (rendering.tree().isEmpty()) {
            return;
        }
        RenderedTree tree = rendering.tree().get();

        CheckResult result = new Checker(CheckOptions.builder().build())
                .check(tree.paths().stream()
                        .map(path -> Input.bytes(path, tree.bytes(path).orElseThrow()))
                        .toList());

        assertThat(result.findings()).filteredOn(OverlayPropertyTest::isError).isEmpty();
        assertThat(result.skipped())
                .extracting(Skipped::source)
                .allMatch(name -> name.startsWith("deploy/argocd/apps/cilium/config/"));
        assertThat(result.configurations()).isEqualTo(1);
        assertThat(result.objects())
                .isEqualTo(tree.paths().size() - 1 - result.skipped().size());
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static Manifest readBack(String path, RenderedTree tree) {
        ManifestReading reading =
                new ManifestReader(AllKinds.all()).read(path, tree.bytes(path).orElseThrow());
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.others()).isEmpty();
        assertThat(reading.manifests().all()).hasSize(1);
        return reading.manifests().all().get(0).manifest();
    }

    private static List<String> judgedAgain(String yaml, List<String> devices) {
        DeviceSource source = DeviceSource.of(Devices.parse(String.join(" ", devices)));
        return new ManifestReader(AllKinds.all())
                .read("l2.yaml", yaml).manifests().all(CiliumL2AnnouncementPolicy.class).stream()
                        .flatMap(policy -> AnnouncedInterface.of(policy).stream())
                        .flatMap(each -> new L2InterfaceCheck(List.of(source)).check(each).stream())
                        .map(Finding::ruleId)
                        .toList();
    }
}
