package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Settings of the Gateways of a class.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumGatewayClassConfigSpec.class)
@JsonDeserialize(as = ImmutableCiliumGatewayClassConfigSpec.class)
@JsonPropertyOrder({"description", "service", "httpOptions", "telemetry", "envoy"})
public interface CiliumGatewayClassConfigSpec {
    /** Returns what it is for, for people: at most 64 characters. */
    Optional<String> description();

    /** Returns how the Services of the Gateways are made. */
    Optional<ServiceConfig> service();

    /** Returns how requests are treated. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    Optional<HTTPOptions> httpOptions();

    /** Returns what is written about requests. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    Optional<Telemetry> telemetry();

    /** Returns settings of Envoy that the Gateway API does not have. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    Optional<EnvoyConfig> envoy();

    /** Refuses a description that is too long. */
    @Value.Check
    default void check() {
        GatewayChecks.description(description());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumGatewayClassConfigSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumGatewayClassConfigSpec.Builder {
        Builder() {}
    }
}
