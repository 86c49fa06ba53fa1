package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The objects that a patch is for. Texts are regular expressions, anchored at both ends.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableKustomizeSelector.class)
@JsonDeserialize(as = ImmutableKustomizeSelector.class)
@JsonPropertyOrder({"group", "version", "kind", "name", "namespace", "annotationSelector", "labelSelector"})
public interface KustomizeSelector {
    /** Returns the API group. */
    Optional<String> group();

    /** Returns the version. */
    Optional<String> version();

    /** Returns the kind. */
    Optional<String> kind();

    /** Returns the name. */
    Optional<String> name();

    /** Returns the namespace. */
    Optional<String> namespace();

    /** Returns a selector of annotations. */
    Optional<String> annotationSelector();

    /** Returns a selector of labels. */
    Optional<String> labelSelector();

    /** Returns the objects of a kind with a name. */
    static KustomizeSelector of(String kind, String name) {
        return builder().kind(kind).name(name).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KustomizeSelector}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableKustomizeSelector.Builder {
        Builder() {}
    }
}
