package io.github.cilium4j.policies.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A flow as it is written. */
@Value.Immutable
@JsonDeserialize(as = ImmutableFlowText.class)
interface FlowText {
    /** Returns the peer that makes the connection. */
    // A builder has a method "from" of its own.
    @JsonProperty("from")
    String source();

    /** Returns the peer that is asked. */
    @JsonProperty("to")
    String target();

    /** Returns the protocol, in any case. */
    String proto();

    /** Returns the port; the type of an ICMP message. */
    int port();
}
