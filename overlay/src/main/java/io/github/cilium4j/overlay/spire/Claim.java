package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/**
 * The claim of SPIRE's server, as observed.
 *
 * @param object the object
 */
record Claim(ObservedObject object) {
    Optional<String> storageClass() {
        return object.text("spec", "storageClassName");
    }

    String size() {
        return object.text("spec", "resources", "requests", "storage").orElse("");
    }

    /** Returns its access modes, as written. */
    List<String> accessModes() {
        return object
                .map("spec")
                .flatMap(spec -> spec.get("accessModes"))
                .filter(YamlSequence.class::isInstance)
                .map(YamlSequence.class::cast)
                .map(YamlSequence::items)
                .orElse(List.of())
                .stream()
                .filter(YamlScalar.class::isInstance)
                .map(mode -> ((YamlScalar) mode).text())
                .toList();
    }

    boolean isForOneNode() {
        return accessModes().isEmpty() || accessModes().contains("ReadWriteOnce");
    }

    String phase() {
        return object.text("status", "phase").orElse("Pending");
    }

    boolean isBound() {
        return phase().equals("Bound");
    }

    /** A claim always has a class in the end, also when the store names none. */
    boolean fits(Store store) {
        return store.sameSize(size())
                && store.storageClass()
                        .map(name -> storageClass().filter(name::equals).isPresent())
                        .orElse(true);
    }
}
