package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.PromDuration;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What a user chooses for a monitor. Every recipe has these attributes, so one recipe's builder copies them from another with
 * {@code from}.
 *
 * @since 0.1.0
 */
public interface MonitorOptions {
    /** The label by which the Prometheus of a kube-prometheus-stack release finds its monitors. */
    String RELEASE_LABEL = "release";

    /** Returns the namespace of the monitor, which is where Cilium runs; {@code kube-system} when not set. */
    @Value.Default
    default String namespace() {
        return "kube-system";
    }

    /** Returns how often is scraped; 30 seconds when not set. */
    @Value.Default
    default PromDuration interval() {
        return PromDuration.parse("30s");
    }

    /**
     * Returns the value of the label {@link #RELEASE_LABEL}. A Prometheus that kube-prometheus-stack installed ignores a monitor
     * without it, unless told otherwise.
     */
    Optional<String> release();

    /** Returns further labels of the monitor. */
    @Value.NaturalOrder
    SortedMap<String, String> labels();

    /** Returns annotations of the monitor. */
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
}
