package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A port, its protocol and perhaps its name. The names connect the ports of a front end and those of its back end;
 * capitals do not count.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePortInfo.class)
@JsonDeserialize(as = ImmutablePortInfo.class)
@JsonPropertyOrder({"name", "port", "protocol"})
public interface PortInfo {
    /**
     * Returns the name; where there are several ports each needs one of at most 15 letters, digits and single {@code
     * -} inside, with a letter.
     */
    Optional<String> name();

    /** Returns the number of the port as text, 1 to 65535 without the few that the definition leaves out. */
    String port();

    /** Returns the protocol. */
    RedirectProtocol protocol();

    /** Refuses a port that no API server takes or no agent reads. */
    @Value.Check
    default void check() {
        RedirectChecks.port(port());
    }

    /** Returns a port without a name. */
    static PortInfo of(int port, RedirectProtocol protocol) {
        return builder().port(Integer.toString(port)).protocol(protocol).build();
    }

    /** Returns a port with a name. */
    static PortInfo of(String name, int port, RedirectProtocol protocol) {
        return builder()
                .name(name)
                .port(Integer.toString(port))
                .protocol(protocol)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PortInfo}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePortInfo.Builder {
        Builder() {}
    }
}
