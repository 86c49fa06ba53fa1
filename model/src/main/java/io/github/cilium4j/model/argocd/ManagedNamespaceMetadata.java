package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Labels and annotations of a namespace that Argo CD makes.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableManagedNamespaceMetadata.class)
@JsonDeserialize(as = ImmutableManagedNamespaceMetadata.class)
@JsonPropertyOrder({"labels", "annotations"})
public interface ManagedNamespaceMetadata {
    /** Returns the labels. */
    @Value.NaturalOrder
    SortedMap<String, String> labels();

    /** Returns the annotations. */
    @Value.NaturalOrder
    SortedMap<String, String> annotations();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ManagedNamespaceMetadata}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableManagedNamespaceMetadata.Builder {
        Builder() {}
    }
}
