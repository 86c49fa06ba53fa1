package io.github.cilium4j.model.helm;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a {@link HelmChartConfig} overrides. What comes later wins: the HelmChart, then {@link #valuesContent()},
 * {@link #values()} and {@link #valuesSecrets()}; only the {@code set} of the HelmChart wins over all.
 *
 * <p>Source of the order: helm-controller pkg/controllers/chart/chart.go, the names of the projected files.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHelmChartConfigSpec.class)
@JsonDeserialize(as = ImmutableHelmChartConfigSpec.class)
@JsonPropertyOrder({"valuesContent", "values", "valuesSecrets", "failurePolicy", "serverSide", "forceConflicts"})
public interface HelmChartConfigSpec {
    /** Returns the values as a YAML text. The API server takes any text; Helm fails on one that is not YAML. */
    Optional<String> valuesContent();

    /** Returns the values as data, as they are. */
    Optional<YamlNode> values();

    /** Returns Secrets that hold values, in order. */
    List<SecretSpec> valuesSecrets();

    /** Returns what happens when an installation or upgrade fails; absent means {@link FailurePolicy#REINSTALL}. */
    Optional<FailurePolicy> failurePolicy();

    /** Returns whether Helm applies on the server's side; absent leaves it to the HelmChart. */
    Optional<ServerSide> serverSide();

    /** Returns whether a server-side apply takes over fields that others manage; absent leaves it to the HelmChart. */
    Optional<Boolean> forceConflicts();

    /** Refuses values that are null: written and read, they are absent. */
    @Value.Check
    default void check() {
        if (values().filter(YamlScalar.class::isInstance)
                .filter(node -> ((YamlScalar) node).isNull())
                .isPresent()) {
            throw new InvalidManifestException("values", "null is no data", "Leave it out");
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HelmChartConfigSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHelmChartConfigSpec.Builder {
        Builder() {}
    }
}
