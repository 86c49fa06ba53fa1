package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.manifest.Manifest;
import java.util.List;

/**
 * Objects that are deployed together.
 *
 * @param place where their files stand
 * @param condition when they are deployed
 * @param manifests the objects, in order
 */
record Part(Place place, Condition condition, List<Manifest> manifests) {
    Part {
        manifests = List.copyOf(manifests);
    }
}
