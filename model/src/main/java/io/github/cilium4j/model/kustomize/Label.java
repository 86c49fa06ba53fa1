package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Labels that are added to every object.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLabel.class)
@JsonDeserialize(as = ImmutableLabel.class)
@JsonPropertyOrder({"pairs", "includeSelectors", "includeTemplates", "includeVolumeClaimTemplates", "fields"})
public interface Label {
    /** Returns the labels. */
    @Value.NaturalOrder
    SortedMap<String, String> pairs();

    /**
     * Returns whether they are added to selectors and pod templates too; absent means no. Never true for Services of
     * others: it changes which pods they find.
     */
    Optional<Boolean> includeSelectors();

    /** Returns whether they are added to pod templates; absent means no. */
    Optional<Boolean> includeTemplates();

    /** Returns whether they are added to volume claim templates; absent means no. */
    Optional<Boolean> includeVolumeClaimTemplates();

    /** Returns further fields that get them. */
    List<FieldSpec> fields();

    /** Returns one label that is added to metadata only. */
    static Label of(String key, String text) {
        return builder().putPair(key, text).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Label}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableLabel.Builder {
        Builder() {}
    }
}
