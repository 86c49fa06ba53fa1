package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who may refer to what: each of these to each of those.
 *
 * @since 0.1.0
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The name is the definition's, so that this builder copies nothing.
@JsonSerialize(as = ImmutableReferenceGrantSpec.class)
@JsonDeserialize(as = ImmutableReferenceGrantSpec.class)
@JsonPropertyOrder({"from", "to"})
public interface ReferenceGrantSpec {
    /** Returns who may refer: 1 to 16. */
    List<ReferenceGrantFrom> from();

    /** Returns what may be referred to: 1 to 16. */
    List<ReferenceGrantTo> to();

    /** Refuses none or too many. */
    @Value.Check
    default void check() {
        ReferenceChecks.grant(this);
    }

    /** Returns the grant for one kind of object to refer to another. */
    static ReferenceGrantSpec of(ReferenceGrantFrom from, ReferenceGrantTo to) {
        return builder().addFrom(from).addTo(to).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferenceGrantSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableReferenceGrantSpec.Builder {
        Builder() {}
    }
}
