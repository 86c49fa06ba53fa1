package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A set of parameters for each cluster that Argo CD knows, named {@code name}, {@code server} and {@code metadata}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableClusterGenerator.class)
@JsonDeserialize(as = ImmutableClusterGenerator.class)
@JsonPropertyOrder({"selector", "values", "flatList", "template"})
public interface ClusterGenerator {
    /**
     * Returns which clusters are meant, by the labels of their Secrets; absent or empty means all. The local cluster
     * has no Secret, so a selector leaves it out.
     */
    Optional<ParameterSelector> selector();

    /** Returns further parameters, named {@code values.<key>} in the template. Their texts may hold templates. */
    @Value.NaturalOrder
    SortedMap<String, String> values();

    /** Returns whether one set is given that holds all clusters as the list {@code clusters}; absent means no. */
    Optional<Boolean> flatList();

    /** Returns a template that is merged over that of the set, for what this generator gives. */
    Optional<ApplicationSetTemplate> template();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClusterGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableClusterGenerator.Builder {
        Builder() {}
    }
}
