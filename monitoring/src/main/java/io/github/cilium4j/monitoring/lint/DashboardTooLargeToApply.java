package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.monitoring.dashboard.DashboardConfigMap;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A dashboard that the annotation of client-side apply cannot hold. */
final class DashboardTooLargeToApply implements LintRule<Cluster> {
    /** All annotations of an object together: apimachinery pkg/api/validation, TotalAnnotationSizeLimitB. */
    private static final int MOST_BYTES = 256 * 1024;

    /** What Go's encoder writes as six bytes, so that JSON can stand in HTML. */
    private static final String ESCAPED_BY_GO = "<>&";

    private static final int FURTHER_BYTES = 5;
    private static final String SYNC_OPTIONS = "argocd.argoproj.io/sync-options";
    private static final RuleInfo INFO = RuleInfo.of(
            "DASH-001", Gate.API_SERVER, Severity.WARNING, "a dashboard is too large for client-side apply");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return cluster.manifests().all(ConfigMap.class).stream()
                .filter(map -> isDashboard(map.manifest()) && !isAppliedOtherwise(map.manifest()))
                .filter(map -> appliedBytes(map.manifest()) > MOST_BYTES)
                .map(DashboardTooLargeToApply::finding)
                .toList();
    }

    private static boolean isDashboard(ConfigMap map) {
        return map.metadata().labels().containsKey(DashboardConfigMap.DASHBOARD_LABEL);
    }

    private static boolean isAppliedOtherwise(ConfigMap map) {
        String options = map.metadata().annotations().getOrDefault(SYNC_OPTIONS, "");
        return options.contains("ServerSideApply=true") || options.contains("Replace=true");
    }

    /** What {@code kubectl apply} keeps of the object in an annotation, but for some blanks. */
    private static long appliedBytes(ConfigMap map) {
        String json = Json.write(map);
        long escaped = json.chars().filter(c -> ESCAPED_BY_GO.indexOf(c) >= 0).count();
        return json.getBytes(StandardCharsets.UTF_8).length + escaped * FURTHER_BYTES;
    }

    private static Finding finding(Located<ConfigMap> map) {
        return map.finding(INFO, FieldPath.of("data"))
                .message(
                        "the object has about " + appliedBytes(map.manifest()) + " bytes, and client-side apply keeps a"
                                + " copy in an annotation, of which the API server takes " + MOST_BYTES)
                .fix("Apply it on the server: annotate it with " + SYNC_OPTIONS
                        + ": ServerSideApply=true, or use kubectl apply --server-side")
                .build();
    }
}
