package io.github.cilium4j.model.cilium.egress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whose traffic is meant, where to, and the gateway that it takes.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumEgressGatewayPolicySpec.class)
@JsonDeserialize(as = ImmutableCiliumEgressGatewayPolicySpec.class)
@JsonPropertyOrder({"selectors", "destinationCIDRs", "excludedCIDRs", "egressGateway", "egressGateways"})
public interface CiliumEgressGatewayPolicySpec {
    /**
     * Returns the pods; several count together. Always written, because the API server wants it even when it is
     * empty.
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<EgressRule> selectors();

    /** Returns where the traffic goes to. Always written, because the API server wants it even when it is empty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<Cidr> destinationCIDRs();

    /** Returns the blocks inside {@link #destinationCIDRs()} that are left out. */
    List<Cidr> excludedCIDRs();

    /** Returns the gateway. It does not count when {@link #egressGateways()} has one, but the API server wants it. */
    EgressGateway egressGateway();

    /** Returns gateways that share the pods among them. Cilium 1.20 takes at most 64. */
    List<EgressGateway> egressGateways();

    /**
     * Returns the way of some pods to some addresses through a gateway.
     *
     * @param pods the pods
     * @param gateway the gateway
     * @param destinations where to, such as {@code 0.0.0.0/0}
     * @throws InvalidManifestException when a text is no block
     */
    static CiliumEgressGatewayPolicySpec of(EgressRule pods, EgressGateway gateway, String... destinations) {
        return builder()
                .addSelectors(pods)
                .destinationCIDRs(Stream.of(destinations).map(Cidr::parse).toList())
                .egressGateway(gateway)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumEgressGatewayPolicySpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumEgressGatewayPolicySpec.Builder {
        Builder() {}
    }
}
