package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Incoming traffic that a rule denies, whatever else allows it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIngressDenyRule.class)
@JsonDeserialize(as = ImmutableIngressDenyRule.class)
@JsonPropertyOrder({
    "fromEndpoints",
    "fromNodes",
    "fromEntities",
    "fromCIDR",
    "fromCIDRSet",
    "fromGroups",
    "fromRequires",
    "toPorts",
    "icmps"
})
public interface IngressDenyRule extends IngressCommonRule {
    /** Returns the ports that are denied; absent or {@code []} means all of them, {@code [{}]} none. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<PortDenyRule> toPorts();

    /** Refuses what the agent refuses: cilium 1.18.6 pkg/policy/api/rule_validation.go. */
    @Value.Check
    default void check() {
        PeerChecks.oneMember(this);
        PeerChecks.portsOrIcmps(toPorts(), icmps());
    }

    /** Returns the element that denies traffic from pods with some labels. */
    static IngressDenyRule fromEndpoints(LabelSelector... peers) {
        return builder().addFromEndpoints(peers).build();
    }

    /** Returns the element that denies traffic from some entities. */
    static IngressDenyRule fromEntities(Entity... peers) {
        return builder().addFromEntities(peers).build();
    }

    /** Returns the element that denies traffic from blocks of addresses such as {@code 192.0.2.0/24}. */
    static IngressDenyRule fromCIDR(String... peers) {
        return builder().addFromCIDR(peers).build();
    }

    /** Returns this element limited to some ports. */
    default IngressDenyRule onPorts(PortDenyRule... ports) {
        return builder().from(this).addToPorts(ports).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IngressDenyRule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIngressDenyRule.Builder {
        Builder() {}

        /**
         * Adds blocks of addresses.
         *
         * @throws InvalidManifestException when a text is no block, such as {@code 10.0.0.0/8}
         */
        public Builder addFromCIDR(String... cidrs) {
            return addFromCIDR(Stream.of(cidrs).map(Cidr::parse).toArray(Cidr[]::new));
        }
    }
}
