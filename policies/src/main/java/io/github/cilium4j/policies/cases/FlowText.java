package io.github.cilium4j.policies.cases;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A flow as it is written. */
@Value.Immutable
@JsonDeserialize(as = ImmutableFlowText.class)
interface FlowText {
    /** Returns the peer that makes the connection. */
    String from();

    /** Returns the peer that is asked. */
    String to();

    /** Returns the protocol, in any case. */
    String proto();

    /** Returns the port; the type of an ICMP message. */
    int port();
}
