package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * BGP as Cilium had it before {@link CiliumBGPClusterConfig}. Cilium 1.18 is the last version that has it, and
 * deprecates it. Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumbgppeeringpolicies.cilium.io} of Cilium 1.18.6.
 *
 * @since 0.1.0
 */
@CiliumVersions(until = CiliumVersion.V1_18)
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPPeeringPolicy.class)
@JsonDeserialize(as = ImmutableCiliumBGPPeeringPolicy.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface CiliumBGPPeeringPolicy extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.clusterwide("CiliumBGPPeeringPolicy", CiliumBGPPeeringPolicy.class, "cilium.io/v2alpha1");

    /** Returns {@code cilium.io/v2alpha1}: Cilium never had another for this kind. */
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

    /** Returns the routers and their nodes. */
    Optional<CiliumBGPPeeringPolicySpec> spec();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPPeeringPolicy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPPeeringPolicy.Builder {
        Builder() {}
    }
}
