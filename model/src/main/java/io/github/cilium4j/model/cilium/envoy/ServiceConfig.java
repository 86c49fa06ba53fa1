package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the Service of a Gateway is made; the fields are those of a Service.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableServiceConfig.class)
@JsonDeserialize(as = ImmutableServiceConfig.class)
@JsonPropertyOrder({
    "type",
    "externalTrafficPolicy",
    "loadBalancerClass",
    "ipFamilies",
    "ipFamilyPolicy",
    "allocateLoadBalancerNodePorts",
    "loadBalancerSourceRanges",
    "loadBalancerSourceRangesPolicy",
    "trafficDistribution"
})
public interface ServiceConfig {
    /** Returns the type; absent means LoadBalancer. */
    Optional<GatewayServiceType> type();

    /** Returns {@code Cluster} or {@code Local}; absent means Cluster. The API server takes any text. */
    Optional<String> externalTrafficPolicy();

    /** Returns which load balancer serves it. */
    Optional<String> loadBalancerClass();

    /** Returns {@code IPv4}, {@code IPv6} or both in order of preference. */
    List<String> ipFamilies();

    /** Returns {@code SingleStack}, {@code PreferDualStack} or {@code RequireDualStack}. */
    Optional<String> ipFamilyPolicy();

    /** Returns whether ports of the nodes are opened too. */
    Optional<Boolean> allocateLoadBalancerNodePorts();

    /** Returns the blocks of addresses of clients that {@link #loadBalancerSourceRangesPolicy()} is about. */
    List<String> loadBalancerSourceRanges();

    /** Returns what happens to those clients; absent means that they alone are let in. */
    Optional<LoadBalancerSourceRangesPolicyType> loadBalancerSourceRangesPolicy();

    /** Returns which backends are preferred, such as {@code PreferClose}. */
    Optional<String> trafficDistribution();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableServiceConfig.Builder {
        Builder() {}
    }
}
