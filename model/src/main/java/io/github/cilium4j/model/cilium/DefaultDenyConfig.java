package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a rule switches default deny on for the endpoints it selects. A direction that is absent is in default deny
 * exactly when the rule has an element for it. One rule with default deny outweighs any number without.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDefaultDenyConfig.class)
@JsonDeserialize(as = ImmutableDefaultDenyConfig.class)
@JsonPropertyOrder({"ingress", "egress"})
public interface DefaultDenyConfig {
    /** Returns whether incoming traffic that no rule allows is dropped. */
    Optional<Boolean> ingress();

    /** Returns whether outgoing traffic that no rule allows is dropped. */
    Optional<Boolean> egress();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DefaultDenyConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableDefaultDenyConfig.Builder {
        Builder() {}
    }
}
