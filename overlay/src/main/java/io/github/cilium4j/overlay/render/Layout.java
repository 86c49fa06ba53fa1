package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.kustomize.Kustomization;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.util.List;
import java.util.Locale;

/** Where each file stands in the tree. One object is one file. */
final class Layout {
    private static final String CONFIG = "deploy/argocd/config/config.yaml";
    private static final String APP = "deploy/argocd/apps/cilium/";

    private Layout() {}

    static RenderedTree tree(OverlayConfig config, List<KustomizePart> parts) {
        RenderedTree.Builder tree = RenderedTree.builder().add(CONFIG, config.source());
        for (KustomizePart part : parts) {
            String folder = APP + "kustomize/" + part.name() + "/";
            Kustomization.Builder kustomization = Kustomization.builder();
            for (Manifest manifest : part.manifests()) {
                tree.add(folder + fileName(manifest), Yaml.write(manifest));
                kustomization.addResource(fileName(manifest));
            }
            tree.add(folder + "kustomization.yaml", Yaml.write(kustomization.build()));
        }
        return tree.build();
    }

    private static String fileName(Manifest manifest) {
        String kind = manifest.kind().toLowerCase(Locale.ROOT);
        return kind + "-" + manifest.metadata().name().orElseThrow() + ".yaml";
    }
}
