package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The metadata of an Application that a template gives. Unlike {@code ObjectMeta} its texts may hold templates, so
 * their form is not looked at.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSetTemplateMeta.class)
@JsonDeserialize(as = ImmutableApplicationSetTemplateMeta.class)
@JsonPropertyOrder({"name", "namespace", "labels", "annotations", "finalizers"})
public interface ApplicationSetTemplateMeta {
    /** Returns the name; every generated Application needs one of its own. */
    Optional<String> name();

    /** Returns the namespace of the Application; absent means that of the set. */
    Optional<String> namespace();

    /** Returns the labels. */
    @Value.NaturalOrder
    SortedMap<String, String> labels();

    /** Returns the annotations. */
    @Value.NaturalOrder
    SortedMap<String, String> annotations();

    /** Returns the finalizers, such as {@code resources-finalizer.argocd.argoproj.io}. */
    List<String> finalizers();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSetTemplateMeta}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSetTemplateMeta.Builder {
        Builder() {}
    }
}
