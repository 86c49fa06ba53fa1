package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What generated ConfigMaps and Secrets get.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGeneratorOptions.class)
@JsonDeserialize(as = ImmutableGeneratorOptions.class)
@JsonPropertyOrder({"labels", "annotations", "disableNameSuffixHash", "immutable"})
public interface GeneratorOptions {
    /** Returns labels that they get. */
    @Value.NaturalOrder
    SortedMap<String, String> labels();

    /** Returns annotations that they get. */
    @Value.NaturalOrder
    SortedMap<String, String> annotations();

    /** Returns whether their names stay without a hash of the content; absent means no. */
    Optional<Boolean> disableNameSuffixHash();

    /** Returns whether they are immutable; absent means no. */
    Optional<Boolean> immutable();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GeneratorOptions}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableGeneratorOptions.Builder {
        Builder() {}
    }
}
