package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.profile.ProfileReader;
import java.util.ArrayList;
import java.util.List;

/** What the chart of one version says of the values for Cilium, and that of the next does not. */
final class ValuesChanges {
    private ValuesChanges() {}

    static List<UpgradeChange> of(Manifests manifests, List<Step> steps) {
        List<UpgradeChange> changes = new ArrayList<>();
        for (Step step : steps) {
            // A finding of any one version names all versions it holds for.
            List<Finding> findings = new ProfileReader(step.to())
                    .all(manifests).stream()
                            .flatMap(reading -> reading.findings().stream())
                            .toList();
            List<Finding> before = step.before(findings);
            List<Finding> after = step.after(findings);
            news(after, before)
                    .forEach(said -> changes.add(
                            step.change(ChangeKind.HELM_VALUE, Finding.builder().from(said))));
            news(before, after).forEach(said -> changes.add(step.change(ChangeKind.HELM_VALUE, better(step, said))));
        }
        return changes;
    }

    private static List<Finding> news(List<Finding> here, List<Finding> there) {
        return here.stream()
                .filter(said -> there.stream().noneMatch(other -> isSame(said, other)))
                .toList();
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.path().equals(other.path()) && one.origin().equals(other.origin());
    }

    private static Finding.Builder better(Step step, Finding said) {
        return Finding.builder()
                .from(said)
                .severity(Severity.INFO)
                .message("the chart of " + step.to() + " reads what that of " + step.from() + " does not: "
                        + said.message())
                .fix("Check that it is still meant: it begins to act");
    }
}
