package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifests;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks inputs as a whole.
 *
 * <p>A document with {@code apiVersion} and {@code kind} is an object, one with {@code features} a configuration; Helm
 * templates, values files and encrypted files are passed over and named. Never throws, whatever the inputs hold.
 *
 * @since 0.1.0
 */
public final class Checker {
    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding, String>comparing(
                    f -> f.origin().source())
            .thenComparing(f -> f.origin().position())
            .thenComparing(Finding::ruleId);

    private final Baseline baseline;

    /** Creates a checker that does not report what the baseline knows. */
    public Checker(Baseline baseline) {
        this.baseline = baseline;
    }

    /** Reads the inputs, in order, and returns everything that is wrong with them. */
    public CheckResult check(List<Input> inputs) {
        Collected collected = new Collected();
        inputs.forEach(collected::read);
        Manifests manifests = collected.manifests();
        List<Finding> findings = new ArrayList<>(collected.findings());
        return result(collected, findings, new Silencer(manifests));
    }

    private CheckResult result(Collected collected, List<Finding> all, Silencer silencer) {
        List<Finding> reported = all.stream()
                .filter(f -> !silencer.silences(f) && !baseline.knows(f))
                .sorted(BY_PLACE)
                .toList();
        return new CheckResult(
                reported,
                all.size() - reported.size(),
                collected.files(),
                collected.objectCount(),
                collected.configurations().size(),
                collected.skipped());
    }
}
