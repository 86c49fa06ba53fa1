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
 * Outgoing traffic that a rule denies, whatever else allows it. Names cannot be denied.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEgressDenyRule.class)
@JsonDeserialize(as = ImmutableEgressDenyRule.class)
@JsonPropertyOrder({
    "toEndpoints",
    "toNodes",
    "toEntities",
    "toCIDR",
    "toCIDRSet",
    "toServices",
    "toGroups",
    "toRequires",
    "toPorts",
    "icmps"
})
public interface EgressDenyRule extends EgressCommonRule {
    /** Returns the ports that are denied; absent or {@code []} means all of them, {@code [{}]} none. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<PortDenyRule> toPorts();

    /** Refuses what the agent refuses: cilium 1.18.6 pkg/policy/api/rule_validation.go. */
    @Value.Check
    default void check() {
        PeerChecks.oneMember(this, null);
        PeerChecks.portsOrIcmps(toPorts(), icmps());
    }

    /** Returns the element that denies traffic to pods with some labels. */
    static EgressDenyRule toEndpoints(LabelSelector... peers) {
        return builder().addToEndpoints(peers).build();
    }

    /** Returns the element that denies traffic to some entities. */
    static EgressDenyRule toEntities(Entity... peers) {
        return builder().addToEntities(peers).build();
    }

    /** Returns the element that denies traffic to blocks of addresses such as {@code 192.0.2.0/24}. */
    static EgressDenyRule toCIDR(String... peers) {
        return builder().addToCIDR(peers).build();
    }

    /** Returns this element limited to some ports. */
    default EgressDenyRule onPorts(PortDenyRule... ports) {
        return builder().from(this).addToPorts(ports).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EgressDenyRule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEgressDenyRule.Builder {
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
