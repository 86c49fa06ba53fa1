package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.kustomize.Kustomization;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where each file stands in the tree, by the specification's sections 2 and 3. */
final class Layout {
    /** The configuration itself, as it was read. */
    static final String CONFIG = "deploy/argocd/config/config.yaml";

    private static final String APPS = "deploy/argocd/apps/";
    private static final String BOOTSTRAP = "bootstrap/";
    private static final String KUSTOMIZATION = "kustomization.yaml";

    private Layout() {}

    /** Returns the folder that Argo CD is pointed at for a place in an application. */
    static String folder(Place place) {
        if (place instanceof Place.Kustomize part) {
            return app(Place.CILIUM) + "kustomize/" + part.name();
        }
        if (place instanceof Place.Resource file) {
            return app(file.app()) + "resources";
        }
        throw new IllegalArgumentException(place + " belongs to no application");
    }

    /** Returns the folder of an application, with a slash at its end. */
    static String app(String name) {
        return APPS + name + "/";
    }

    static RenderedTree tree(OverlayConfig config, List<Part> parts, Optional<ApplicationSet> applicationSet) {
        RenderedTree.Builder tree = RenderedTree.builder().add(CONFIG, config.source());
        applicationSet.ifPresent(set -> addApplication(config, set, tree));
        parts.forEach(part -> add(part, tree));
        return tree.build();
    }

    private static void addApplication(OverlayConfig config, ApplicationSet set, RenderedTree.Builder tree) {
        String environment = config.get(DeliveryKeys.ENVIRONMENT).toString();
        tree.add(app(Place.CILIUM) + "applicationset.yaml", Yaml.write(set));
        tree.add(
                app(Place.CILIUM) + "config/" + environment + ".yaml",
                Yaml.write(Map.of(DeliveryKeys.ENVIRONMENT.path().toString(), environment)));
    }

    /** Returns the file that holds an object of a place. */
    static String path(Place place, Manifest manifest) {
        if (place instanceof Place.Bootstrap file) {
            return BOOTSTRAP + file.file();
        }
        return folder(place) + "/" + (place instanceof Place.Resource file ? file.file() : fileName(manifest));
    }

    private static void add(Part part, RenderedTree.Builder tree) {
        if (part.place() instanceof Place.Kustomize) {
            addKustomization(part, tree);
        } else {
            tree.add(path(part.place(), part.manifests().get(0)), Yaml.writeAll(part.manifests()));
        }
    }

    private static void addKustomization(Part part, RenderedTree.Builder tree) {
        Kustomization.Builder kustomization = Kustomization.builder();
        for (Manifest manifest : part.manifests()) {
            tree.add(path(part.place(), manifest), Yaml.write(manifest));
            kustomization.addResource(fileName(manifest));
        }
        tree.add(folder(part.place()) + "/" + KUSTOMIZATION, Yaml.write(kustomization.build()));
    }

    private static String fileName(Manifest manifest) {
        String kind = manifest.kind().toLowerCase(Locale.ROOT);
        return kind + "-" + manifest.metadata().name().orElseThrow() + ".yaml";
    }
}
