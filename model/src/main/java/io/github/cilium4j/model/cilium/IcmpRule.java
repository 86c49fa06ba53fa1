package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Types of ICMP messages.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIcmpRule.class)
@JsonDeserialize(as = ImmutableIcmpRule.class)
@JsonPropertyOrder({"fields"})
public interface IcmpRule {
    /** Returns the types, at most 40. A rule without any lets nothing through. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<IcmpField> fields();

    /** Refuses more than 40 types: cilium CRD, {@code icmps[].fields}. */
    @Value.Check
    default void check() {
        IcmpTypes.atMostForty(fields());
    }

    /** Returns the rule of some types. */
    static IcmpRule of(IcmpField... fields) {
        return builder().addFields(fields).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IcmpRule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIcmpRule.Builder {
        Builder() {}
    }
}
