package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;
import java.util.Optional;

/** Grafana's sidecar reads one annotation; with another one a dashboard lands in the root folder. */
final class DashboardFolderAnnotation implements ConfiguredChartRule {
    private static final RuleInfo INFO = new RuleInfo(
            "HELM-020",
            Gate.DATAPATH,
            Severity.WARNING,
            "the chart's dashboards carry another folder annotation than Grafana reads",
            List.of("I-04", "F-13"));

    private static final String DASHBOARDS = "hubble.metrics.dashboards.";
    private static final String ANNOTATIONS = DASHBOARDS + "annotations";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(HelmValues values, OverlayConfig config) {
        String wanted = config.get(PlatformKeys.FOLDER_ANNOTATION).toString();
        Optional<YamlNode> annotations = values.find(ANNOTATIONS);
        boolean carried = annotations
                .filter(node ->
                        node instanceof YamlMapping map && map.get(wanted).isPresent())
                .isPresent();
        if (carried || !values.flag(DASHBOARDS + "enabled").orElse(false)) {
            return List.of();
        }
        return List.of(values.finding(INFO, ANNOTATIONS)
                .message("the dashboards of Hubble do not carry the annotation " + Quoted.of(wanted)
                        + " that Grafana reads their folder from")
                .fix("Write " + wanted + " below " + ANNOTATIONS)
                .build());
    }
}
