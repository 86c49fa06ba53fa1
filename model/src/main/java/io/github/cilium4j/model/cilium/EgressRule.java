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
 * Outgoing traffic that a rule allows: the peer and the ports must both fit.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEgressRule.class)
@JsonDeserialize(as = ImmutableEgressRule.class)
@JsonPropertyOrder({
    "toEndpoints",
    "toNodes",
    "toEntities",
    "toCIDR",
    "toCIDRSet",
    "toFQDNs",
    "toServices",
    "toGroups",
    "toRequires",
    "toPorts",
    "icmps",
    "authentication"
})
public interface EgressRule extends EgressCommonRule {
    /** Returns the names whose addresses are the peer. {@code []} is the same as absent. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<FqdnSelector> toFQDNs();

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
        PeerChecks.oneMember(this, toFQDNs());
        PeerChecks.portsOrIcmps(toPorts(), icmps());
    }

    /** Returns the element that allows traffic to pods with some labels. */
    static EgressRule toEndpoints(LabelSelector... peers) {
        return builder().addToEndpoints(peers).build();
    }

    /** Returns the element that allows traffic to some entities. */
    static EgressRule toEntities(Entity... peers) {
        return builder().addToEntities(peers).build();
    }

    /** Returns the element that allows traffic to blocks of addresses such as {@code 192.0.2.0/24}. */
    static EgressRule toCIDR(String... peers) {
        return builder().addToCIDR(peers).build();
    }

    /** Returns the element that allows traffic to some names. */
    static EgressRule toFQDNs(FqdnSelector... peers) {
        return builder().addToFQDNs(peers).build();
    }

    /** Returns this element limited to some ports. */
    default EgressRule onPorts(PortRule... ports) {
        return builder().from(this).addToPorts(ports).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EgressRule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEgressRule.Builder {
        Builder() {}

        /**
         * Adds blocks of addresses.
         *
         * @throws InvalidManifestException when a text is no block, such as {@code 10.0.0.0/8}
         */
        public Builder addToCIDR(String... cidrs) {
            return addToCIDR(Stream.of(cidrs).map(Cidr::parse).toArray(Cidr[]::new));
        }
    }
}
