package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.dashboard.Correction;
import io.github.cilium4j.monitoring.dashboard.DashboardCorrections;
import io.github.cilium4j.monitoring.dashboard.PanelQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A panel that asks for metrics of Cilium which never have data; one finding for each panel is enough. */
final class PanelWithoutData implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "DASH-002",
            Gate.DATAPATH,
            Severity.WARNING,
            "a query of a panel can have no data",
            List.of("D-06", "D-08", "D-11", "F-05", "F-20"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        DeadQueries judge = new DeadQueries(cluster.profiles());
        CiliumVersion version = cluster.profiles().stream()
                .map(ClusterProfile::ciliumVersion)
                .findFirst()
                .orElse(CiliumVersion.V1_20);
        List<Finding> findings = new ArrayList<>();
        for (Located<ConfigMap> map : DashboardMaps.all(cluster.manifests())) {
            DashboardMaps.dashboards(map.manifest())
                    .forEach((key, json) -> findings.addAll(check(map, key, json, judge, version)));
        }
        return findings;
    }

    /** A text that is no JSON is for Grafana to refuse. */
    private static List<Finding> check(
            Located<ConfigMap> map, String key, String json, DeadQueries judge, CiliumVersion version) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> reported = new HashSet<>();
        for (PanelQuery query : queries(json)) {
            Optional<DeadQuery> dead = reported.contains(query.panel()) ? Optional.empty() : judge.of(query);
            dead.ifPresent(why -> {
                reported.add(query.panel());
                findings.add(finding(
                        map, key, query, why, correction(json, query, version).orElse(why.fix())));
            });
        }
        return findings;
    }

    private static List<PanelQuery> queries(String json) {
        if (!json.contains("cilium_") && !json.contains("hubble_")) {
            return List.of();
        }
        try {
            return PanelQuery.all(json);
        } catch (InvalidManifestException e) {
            return List.of();
        }
    }

    private static Optional<String> correction(String json, PanelQuery query, CiliumVersion version) {
        return DashboardCorrections.apply(json, version).corrections().stream()
                .filter(correction -> correction.before().equals(query.expr()))
                .map(Correction::after)
                .map(after -> "Write " + after)
                .findFirst();
    }

    private static Finding finding(
            Located<ConfigMap> map, String key, PanelQuery query, DeadQuery why, String instruction) {
        return map.finding(INFO, FieldPath.of("data", key))
                .message("the panel " + Quoted.of(query.title()) + " has no data: " + why.reason())
                .fix(instruction)
                .addAllVersions(why.versions())
                .build();
    }
}
