package io.github.cilium4j.model.cilium.egress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Sends what some pods send to some addresses through a gateway node, from one address of that node. Belongs to the
 * whole cluster. Needs {@code egressGateway.enabled} of the chart.
 *
 * <p>Source: custom resource definition {@code ciliumegressgatewaypolicies.cilium.io} of Cilium 1.18.6, 1.19.4 and
 * 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumEgressGatewayPolicy.class)
@JsonDeserialize(as = ImmutableCiliumEgressGatewayPolicy.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface CiliumEgressGatewayPolicy extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.clusterwide("CiliumEgressGatewayPolicy", CiliumEgressGatewayPolicy.class, "cilium.io/v2");

    /** Returns {@code cilium.io/v2}: no supported Cilium serves another. */
    @Override
    @Value.Default
    default String apiVersion() {
        return KIND.defaultApiVersion();
    }

    @Override
    @Value.Derived
    default String kind() {
        return KIND.name();
    }

    @Override
    ObjectMeta metadata();

    /** Returns whose traffic is meant, and its gateway. */
    Optional<CiliumEgressGatewayPolicySpec> spec();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumEgressGatewayPolicy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumEgressGatewayPolicy.Builder {
        Builder() {}
    }
}
