package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.overlay.config.ConfigReading;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.lint.AnnouncementCheck;
import io.github.cilium4j.overlay.lint.ClusterCheck;
import io.github.cilium4j.overlay.lint.ConfigCheck;
import io.github.cilium4j.overlay.lint.ConfiguredCluster;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders the whole tree of a cluster. A pure function: equal configurations give equal bytes.
 *
 * @since 0.1.0
 */
public final class Overlay {
    private Overlay() {}

    /** Renders a configuration that was read; without a tree when the reading found an ERROR. */
    public static Rendering render(ConfigReading reading) {
        return render(reading, RenderOptions.defaults());
    }

    /** Renders a configuration; without a tree when a rule finds an ERROR. */
    public static Rendering render(OverlayConfig config) {
        return render(config, RenderOptions.defaults());
    }

    /** Renders a configuration that was read; without a tree when the reading found an ERROR. */
    public static Rendering render(ConfigReading reading, RenderOptions options) {
        return reading.config().map(config -> render(config, options)).orElseGet(() -> refused(reading.findings()));
    }

    /** Renders a configuration; without a tree when a rule finds an ERROR. */
    public static Rendering render(OverlayConfig config, RenderOptions options) {
        List<Finding> findings = judge(config);
        if (isRefused(findings)) {
            return refused(findings);
        }
        ClusterProfile profile = RenderedProfile.of(config);
        Parts parts = parts(config, profile);
        List<Finding> all = Stream.concat(findings.stream(), judge(config, parts, profile).stream())
                .toList();
        return new Rendering(
                Optional.of(tree(config, parts, options)),
                manifests(parts.parts()),
                parts.leftOut(),
                parts.notDeployed(),
                all);
    }

    /**
     * Returns which of some objects a cluster with this configuration has: all but those that would be rendered and that a flag
     * holds back. A configuration with an ERROR holds nothing back, for nobody knows what it means.
     */
    public static Manifests deployed(OverlayConfig config, Manifests manifests) {
        if (isRefused(judge(config))) {
            return manifests;
        }
        Parts parts = new Parts(config);
        addFlagged(config, parts);
        if (!parts.hasApplication()) {
            Monitoring.render(config, RenderedProfile.of(config), parts);
        }
        Set<String> heldBack = names(parts.parts());
        heldBack.removeAll(names(parts.deployed()));
        return Manifests.located(manifests.all().stream()
                .filter(object -> !heldBack.contains(Manifest.describe(object.manifest())))
                .toList());
    }

    private static Set<String> names(List<Part> parts) {
        return manifests(parts).stream().map(Manifest::describe).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Finding> judge(OverlayConfig config) {
        return Stream.concat(ConfigCheck.check(config).stream(), AnnouncementCheck.check(config, List.of()).stream())
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    private static boolean isRefused(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static RenderedTree tree(OverlayConfig config, Parts parts, RenderOptions options) {
        Optional<ApplicationSet> applicationSet = parts.hasApplication()
                ? Optional.of(CiliumApplicationSet.of(config, parts.argoCd(), options))
                : Optional.empty();
        return Layout.tree(config, parts.parts(), applicationSet);
    }

    static Parts parts(OverlayConfig config) {
        return parts(config, RenderedProfile.of(config));
    }

    private static Parts parts(OverlayConfig config, ClusterProfile profile) {
        Parts parts = new Parts(config);
        addFlagged(config, parts);
        Monitoring.render(config, profile, parts);
        Bootstrap.render(config, parts);
        return parts;
    }

    /** What flags can hold back one by one. */
    private static void addFlagged(OverlayConfig config, Parts parts) {
        LoadBalancing.render(config, parts);
        Policies.render(config, parts);
        Routes.render(config, parts);
        Applications.render(config, parts);
    }

    /** Returns what is wrong with the objects together, those that no flag holds back, at the files they are in. */
    private static List<Finding> judge(OverlayConfig config, Parts parts, ClusterProfile profile) {
        Map<String, Origin> files = new HashMap<>();
        parts.deployed()
                .forEach(part -> part.manifests()
                        .forEach(manifest -> files.put(
                                Manifest.describe(manifest), Origin.of(Layout.path(part.place(), manifest)))));
        Cluster cluster = Cluster.of(Manifests.built(manifests(parts.deployed())), List.of(profile));
        return ClusterCheck.check(new ConfiguredCluster(cluster, Optional.of(config))).stream()
                .map(finding -> finding.origin().source().isEmpty() ? at(files, finding) : finding)
                .toList();
    }

    private static Finding at(Map<String, Origin> files, Finding finding) {
        return Finding.builder()
                .from(finding)
                .origin(files.getOrDefault(finding.subject(), Origin.UNKNOWN))
                .build();
    }

    private static List<Manifest> manifests(List<Part> parts) {
        return parts.stream().flatMap(part -> part.manifests().stream()).toList();
    }

    private static Rendering refused(List<Finding> findings) {
        return new Rendering(Optional.empty(), List.of(), List.of(), List.of(), findings);
    }
}
