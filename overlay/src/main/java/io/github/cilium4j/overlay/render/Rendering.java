package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of a configuration.
 *
 * @param tree the files; empty when a finding is an ERROR
 * @param manifests the objects of the tree, in its order
 * @param leftOut what was not rendered, and why
 * @param notDeployed what is in the tree and Argo CD does not deploy, because a flag is off
 * @param findings what is wrong with the configuration, in the order of the text
 * @since 0.1.0
 */
public record Rendering(
        Optional<RenderedTree> tree,
        List<Manifest> manifests,
        List<LeftOut> leftOut,
        List<LeftOut> notDeployed,
        List<Finding> findings) {
    /** Creates the outcome. */
    public Rendering {
        manifests = List.copyOf(manifests);
        leftOut = List.copyOf(leftOut);
        notDeployed = List.copyOf(notDeployed);
        findings = List.copyOf(findings);
    }

    /** Returns how many objects of each kind there are, by the name of the kind. */
    public Map<String, Integer> countByKind() {
        Map<String, Integer> counts = new TreeMap<>();
        manifests.forEach(manifest -> counts.merge(manifest.kind(), 1, Integer::sum));
        return counts;
    }
}
