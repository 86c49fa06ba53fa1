package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The labels of Services.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableK8sServiceSelectorNamespace.class)
@JsonDeserialize(as = ImmutableK8sServiceSelectorNamespace.class)
@JsonPropertyOrder({"selector", "namespace"})
public interface K8sServiceSelectorNamespace {
    /** Returns the labels of the Service; sources such as {@code k8s:} do not count. */
    LabelSelector selector();

    /** Returns the namespace; absent means any. */
    Optional<String> namespace();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link K8sServiceSelectorNamespace}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableK8sServiceSelectorNamespace.Builder {
        Builder() {}
    }
}
