package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Incoming traffic that a rule allows: the peer and the ports must both fit.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIngressRule.class)
@JsonDeserialize(as = ImmutableIngressRule.class)
@JsonPropertyOrder({
    "fromEndpoints",
    "fromNodes",
    "fromEntities",
    "fromCIDR",
    "fromCIDRSet",
    "fromGroups",
    "fromRequires",
    "toPorts",
    "icmps",
    "authentication"
})
public interface IngressRule extends IngressCommonRule {
    /** Returns the ports and requests that are allowed; absent or {@code []} means all of them, {@code [{}]} none. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<PortRule> toPorts();

    /**
     * Returns what the peers must prove; absent means nothing, unless another rule for the same traffic asks for it.
     */
    Optional<Authentication> authentication();

    /** Refuses what the agent refuses: cilium 1.18.6 pkg/policy/api/rule_validation.go. */
    @Value.Check
    default void check() {
        PeerChecks.oneMember(this);
        PeerChecks.portsOrIcmps(toPorts(), icmps());
        L7Checks.fitIngress(toPorts());
    }

    /** Returns the element that allows traffic from pods with some labels. */
    static IngressRule fromEndpoints(LabelSelector... peers) {
        return builder().addFromEndpoints(peers).build();
    }

    /** Returns the element that allows traffic from some entities. */
    static IngressRule fromEntities(Entity... peers) {
        return builder().addFromEntities(peers).build();
    }

    /** Returns the element that allows traffic from blocks of addresses such as {@code 192.0.2.0/24}. */
    static IngressRule fromCIDR(String... peers) {
        return builder().addFromCIDR(peers).build();
    }

    /** Returns this element limited to some ports. */
    default IngressRule onPorts(PortRule... ports) {
        return builder().from(this).addToPorts(ports).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IngressRule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIngressRule.Builder {
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
