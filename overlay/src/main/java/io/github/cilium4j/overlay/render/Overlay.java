package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.overlay.config.ConfigReading;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.lint.AnnouncementCheck;
import io.github.cilium4j.overlay.lint.ConfigCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders the whole tree of a cluster. A pure function: equal configurations give equal bytes.
 *
 * @since 0.1.0
 */
public final class Overlay {
    private static final String NOT_YET = "not rendered by this version";

    private Overlay() {}

    /** Renders a configuration that was read; without a tree when the reading found an ERROR. */
    public static Rendering render(ConfigReading reading) {
        return reading.config().map(Overlay::render).orElseGet(() -> refused(reading.findings()));
    }

    /** Renders a configuration; without a tree when a rule finds an ERROR. */
    public static Rendering render(OverlayConfig config) {
        List<Finding> findings = Stream.concat(
                        ConfigCheck.check(config).stream(), AnnouncementCheck.check(config, List.of()).stream())
                .sorted(Finding.BY_PLACE)
                .toList();
        if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
            return refused(findings);
        }
        Parts parts = new Parts();
        Monitoring.render(config, parts);
        LoadBalancing.render(config, parts);
        parts.leaveOut("dashboards and alert rules", NOT_YET)
                .leaveOut("policies", NOT_YET)
                .leaveOut("ApplicationSet and HelmChartConfig", NOT_YET);
        List<Manifest> manifests = parts.parts().stream()
                .flatMap(part -> part.manifests().stream())
                .toList();
        return new Rendering(Optional.of(Layout.tree(config, parts.parts())), manifests, parts.leftOut(), findings);
    }

    private static Rendering refused(List<Finding> findings) {
        return new Rendering(Optional.empty(), List.of(), List.of(), findings);
    }
}
