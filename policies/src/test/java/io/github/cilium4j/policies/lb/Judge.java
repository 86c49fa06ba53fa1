package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/** Applies one rule to the objects of a text. */
final class Judge {
    private Judge() {}

    static List<Finding> check(LintRule<Cluster> rule, String... documents) {
        Manifests manifests = new ManifestReader(AllKinds.all())
                .read("a.yaml", String.join("\n---\n", documents))
                .manifests();
        return rule.check(Cluster.read(manifests, CiliumVersion.V1_18));
    }
}
