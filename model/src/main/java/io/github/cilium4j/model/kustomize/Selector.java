package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Selects objects; every condition must hold. Group, version, kind, name and namespace are regular expressions,
 * anchored at both ends.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSelector.class)
@JsonDeserialize(as = ImmutableSelector.class)
@JsonPropertyOrder({"group", "version", "kind", "name", "namespace", "annotationSelector", "labelSelector"})
public interface Selector extends ResId {
    /** Returns a label selector that the annotations must match, in the text form of {@code kubectl -l}. */
    Optional<String> annotationSelector();

    /** Returns a label selector that the labels must match, in the text form of {@code kubectl -l}. */
    Optional<String> labelSelector();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Selector}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSelector.Builder {
        Builder() {}
    }
}
