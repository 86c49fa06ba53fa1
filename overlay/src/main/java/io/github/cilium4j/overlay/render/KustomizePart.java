package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.manifest.Manifest;
import java.util.List;

/**
 * The objects of one kustomize folder.
 *
 * @param name the folder's name
 * @param manifests the objects, in the order of the kustomization
 */
record KustomizePart(String name, List<Manifest> manifests) {
    KustomizePart {
        manifests = List.copyOf(manifests);
    }
}
