package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hubble's dashboards ask for two metrics that are off by default: DNS with the name that was asked for, and HTTP. */
final class HubbleMetricsForDashboards implements ConfiguredChartRule {
    private static final RuleInfo INFO = new RuleInfo(
            "HELM-019",
            Gate.DATAPATH,
            Severity.WARNING,
            "Hubble's metrics lack what its dashboards ask for",
            List.of("I-39"));

    private static final String METRICS = "hubble.metrics.enabled";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(HelmValues values, OverlayConfig config) {
        Optional<List<String>> metrics = metrics(values);
        if (!config.is(CiliumKeys.MONITORING) || metrics.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (metrics.get().stream().noneMatch(HubbleMetricsForDashboards::hasQueries)) {
            findings.add(missing(values, "dns:query;ignoreAAAA", "the dashboard about DNS"));
        }
        if (metrics.get().stream().noneMatch(metric -> name(metric).equals("httpV2"))) {
            findings.add(missing(values, "httpV2", "the dashboards about HTTP"));
        }
        return findings;
    }

    /** What is no list is reported by another rule, and Hubble that is off by yet another. */
    private static Optional<List<String>> metrics(HelmValues values) {
        if (!values.flag("hubble.enabled").orElse(false)) {
            return Optional.empty();
        }
        Optional<YamlNode> node = values.find(METRICS);
        return node.isEmpty()
                ? Optional.of(List.of())
                : node.filter(YamlSequence.class::isInstance).map(list -> texts((YamlSequence) list));
    }

    private static List<String> texts(YamlSequence list) {
        return list.items().stream()
                .filter(YamlScalar.class::isInstance)
                .map(item -> ((YamlScalar) item).text())
                .toList();
    }

    private static boolean hasQueries(String metric) {
        String options = metric.substring(Math.min(metric.length(), name(metric).length() + 1));
        return name(metric).equals("dns")
                && Arrays.asList(options.split(";", -1)).containsAll(Set.of("query", "ignoreAAAA"));
    }

    private static String name(String metric) {
        int colon = metric.indexOf(':');
        return colon < 0 ? metric : metric.substring(0, colon);
    }

    private static Finding missing(HelmValues values, String metric, String dashboard) {
        return values.finding(INFO, METRICS)
                .message("the list has no \"" + metric + "\", which " + dashboard + " asks for")
                .fix("Add \"" + metric + "\"")
                .build();
    }
}
