package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.IntOrString;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A type of ICMP message. Codes cannot be told apart.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIcmpField.class)
@JsonDeserialize(as = ImmutableIcmpField.class)
@JsonPropertyOrder({"family", "type"})
public interface IcmpField {
    /** Returns whose ICMP; absent means IPv4. */
    Optional<IcmpFamily> family();

    /**
     * Returns the type: a number from 0 to 255, also as text, or a name such as {@code EchoRequest}. {@code 0}
     * matches every type of the family. Numbers out of range are taken and match nothing.
     */
    IntOrString type();

    /**
     * Refuses a text that is neither number nor name of a type of the family: cilium 1.18.6 pkg/policy/api/icmp.go.
     */
    @Value.Check
    default void check() {
        IcmpTypes.check(this);
    }

    /** Returns the number of the type; empty when it is out of range. */
    default Optional<Integer> typeNumber() {
        return IcmpTypes.number(this);
    }

    /** Returns a type that is given by its number. */
    static IcmpField of(IcmpFamily family, int type) {
        return builder().family(family).type(IntOrString.of(type)).build();
    }

    /** Returns a type that is given by its name, such as {@code EchoRequest}. */
    static IcmpField of(IcmpFamily family, String type) {
        return builder().family(family).type(IntOrString.of(type)).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IcmpField}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIcmpField.Builder {
        Builder() {}
    }
}
