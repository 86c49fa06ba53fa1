package io.github.cilium4j.core.meta;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Name, namespace, labels and annotations of an object.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableObjectMeta.class)
@JsonDeserialize(as = ImmutableObjectMeta.class)
@JsonPropertyOrder({"name", "namespace", "labels", "annotations"})
public interface ObjectMeta {
    /** Returns the name. */
    Optional<String> name();

    /** Returns the namespace; empty for a cluster-wide object. */
    Optional<String> namespace();

    /** Returns the labels. */
    @Value.NaturalOrder
    SortedMap<String, String> labels();

    /** Returns the annotations. */
    @Value.NaturalOrder
    SortedMap<String, String> annotations();

    /** Returns metadata without anything. */
    static ObjectMeta none() {
        return builder().build();
    }

    /** Returns the metadata of a cluster-wide object. */
    static ObjectMeta of(String name) {
        return builder().name(name).build();
    }

    /** Returns the metadata of an object in a namespace. */
    static ObjectMeta of(String namespace, String name) {
        return builder().namespace(namespace).name(name).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ObjectMeta}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableObjectMeta.Builder {
        Builder() {}
    }
}
