package io.github.cilium4j.monitoring;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What a user chooses for any object of monitoring. Every recipe has these attributes, so one recipe's builder copies them from
 * another with {@code from}.
 *
 * @since 0.1.0
 */
public interface ObjectOptions {
    /** The label by which the Prometheus of a kube-prometheus-stack release finds its monitors and rules. */
    String RELEASE_LABEL = "release";

    /** Returns the namespace of the object, which is where Cilium runs; {@code kube-system} when not set. */
    @Value.Default
    default String namespace() {
        return "kube-system";
    }

    /**
     * Returns the value of the label {@link #RELEASE_LABEL}. A Prometheus that kube-prometheus-stack installed ignores a monitor
     * or rule without it, unless told otherwise.
     */
    Optional<String> release();

    /** Returns further labels of the object. */
    @Value.NaturalOrder
    SortedMap<String, String> labels();

    /** Returns annotations of the object. */
    @Value.NaturalOrder
    SortedMap<String, String> annotations();

    /** Refuses a second value for the label of the release. */
    @Value.Check
    default void check() {
        String other = labels().get(RELEASE_LABEL);
        if (other != null && release().filter(name -> !name.equals(other)).isPresent()) {
            throw new InvalidManifestException(
                    "labels",
                    RELEASE_LABEL + " is " + Quoted.of(other) + ", but the release is "
                            + Quoted.of(release().orElseThrow()),
                    "Give one of them");
        }
    }

    /** Returns the metadata of an object of that name: the namespace, the labels and the annotations that were chosen. */
    default ObjectMeta metadata(String name) {
        ObjectMeta.Builder metadata = ObjectMeta.builder()
                .namespace(namespace())
                .name(name)
                .putAllLabels(labels())
                .putAllAnnotations(annotations());
        release().ifPresent(release -> metadata.putLabel(RELEASE_LABEL, release));
        return metadata.build();
    }
}
