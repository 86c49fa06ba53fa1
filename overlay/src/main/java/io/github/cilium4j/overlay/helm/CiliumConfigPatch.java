package io.github.cilium4j.overlay.helm;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.List;
import java.util.Map;

/**
 * Switches metrics of running agents on or off in the ConfigMap {@code cilium-config}, without an upgrade of the chart. It is a
 * merge patch and never a whole object, and the next upgrade undoes it; {@code features.cilium.metrics} is the way to stay.
 *
 * <pre>
 * kubectl patch configmap cilium-config -n kube-system --type merge --patch-file patch.yaml
 * kubectl rollout restart daemonset/cilium -n kube-system
 * </pre>
 *
 * @since 0.1.0
 */
public final class CiliumConfigPatch {
    private final List<String> metrics;

    private CiliumConfigPatch(List<String> metrics) {
        this.metrics = metrics;
    }

    /**
     * Returns a patch that sets the metrics.
     *
     * @param metrics names behind {@code +} (on) or {@code -} (off), such as {@code +cilium_bpf_syscall_duration_seconds}
     * @throws InvalidManifestException when there is none, or one is no such name
     */
    public static CiliumConfigPatch ofMetrics(List<String> metrics) {
        if (metrics.isEmpty()) {
            throw new InvalidManifestException("metrics", "an empty list would take all of them back", "Give one");
        }
        for (String metric : metrics) {
            if (!metric.matches("[+-][a-zA-Z_][a-zA-Z0-9_]*")) {
                throw new InvalidManifestException(
                        "metrics",
                        "\"" + metric + "\" is no metric to switch",
                        "Write + or - and its name, such as +cilium_bpf_syscall_duration_seconds");
            }
        }
        return new CiliumConfigPatch(List.copyOf(metrics));
    }

    /** Returns the patch as YAML; the agent splits the value at blanks. */
    public String text() {
        return Yaml.write(Map.of("data", Map.of("metrics", String.join(" ", metrics))));
    }

    /**
     * Returns the commands that apply it: agents read the ConfigMap when they start.
     *
     * @param file the file that holds {@link #text}
     */
    public List<String> commands(String file) {
        return List.of(
                "kubectl patch configmap cilium-config -n kube-system --type merge --patch-file " + file,
                "kubectl rollout restart daemonset/cilium -n kube-system");
    }
}
