package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * From one version to the next one. Cilium is upgraded one minor release at a time, so what only a release in between refuses
 * counts as well.
 *
 * @param from the older version
 * @param to the one after it
 */
record Step(CiliumVersion from, CiliumVersion to) {
    /** Returns the steps between two versions, oldest first; none when they are the same. */
    static List<Step> between(CiliumVersion from, CiliumVersion to) {
        List<CiliumVersion> versions = CiliumVersion.all().stream()
                .filter(version -> version.isAtLeast(from) && to.isAtLeast(version))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            steps.add(new Step(versions.get(i - 1), versions.get(i)));
        }
        return steps;
    }

    List<Finding> before(List<Finding> findings) {
        return findings.stream().filter(finding -> holds(finding, from)).toList();
    }

    List<Finding> after(List<Finding> findings) {
        return findings.stream().filter(finding -> holds(finding, to)).toList();
    }

    private static boolean holds(Finding finding, CiliumVersion version) {
        return finding.versions().isEmpty() || finding.versions().contains(version);
    }

    /** Returns a change at the place of what a judge said, with the words for it. */
    UpgradeChange change(ChangeKind kind, Finding.Builder said) {
        return new UpgradeChange(kind, to, said.versions(List.of(to)).build());
    }
}
