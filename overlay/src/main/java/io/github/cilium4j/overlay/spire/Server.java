package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.Optional;

/**
 * The StatefulSet of SPIRE's server, as observed.
 *
 * @param object the object
 */
record Server(ObservedObject object) {
    private static final String TEMPLATE = "spire-data";

    String uid() {
        return object.text("metadata", "uid").orElse("");
    }

    String created() {
        return object.text("metadata", "creationTimestamp").orElse("");
    }

    /** Returns the volume that its pods get; empty when they get none. */
    Optional<Store> store() {
        return object.items("spec", "volumeClaimTemplates").stream()
                .filter(template -> template.mapping("metadata")
                        .flatMap(metadata -> metadata.string("name"))
                        .filter(TEMPLATE::equals)
                        .isPresent())
                .findFirst()
                .flatMap(template -> template.mapping("spec"))
                .map(Server::store);
    }

    private static Store store(YamlMapping spec) {
        return new Store(
                ObservedObject.text(spec, "storageClassName"),
                spec.mapping("resources")
                        .flatMap(resources -> resources.mapping("requests"))
                        .flatMap(requests -> ObservedObject.text(requests, "storage"))
                        .orElse(""));
    }

    boolean has(Store store) {
        return store().filter(store::equals).isPresent();
    }

    /** Returns whether its claims go when it is deleted. */
    boolean takesClaimsAlong() {
        return object.text("spec", "persistentVolumeClaimRetentionPolicy", "whenDeleted")
                .filter("Delete"::equals)
                .isPresent();
    }

    boolean isReady() {
        int wanted = object.text("spec", "replicas").isEmpty() ? 1 : object.number("spec", "replicas");
        int ready = object.number("status", "readyReplicas");
        return ready >= 1 && ready == wanted;
    }
}
