package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A string of several devices works; it is the form of {@code cilium-config}, and a blank beside a comma breaks it. */
final class DevicesAsText implements ChartConfigRule {
    private static final RuleInfo INFO =
            RuleInfo.of("HELM-021", Gate.ADVICE, Severity.INFO, "several devices are written as one string");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(HelmValues values, Optional<OverlayConfig> config) {
        return values.text("devices")
                .filter(text -> text.trim().matches(".*[\\s,].*"))
                .map(text -> values.finding(INFO, "devices")
                        .message(Quoted.of(text) + " is one string with several devices")
                        .fix("Write " + list(text))
                        .build())
                .map(List::of)
                .orElse(List.of());
    }

    private static String list(String text) {
        return Arrays.stream(text.trim().split("[\\s,]+")).collect(Collectors.joining(", ", "[", "]"));
    }
}
