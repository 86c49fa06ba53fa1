package io.github.cilium4j.policies.agent;

import io.github.cilium4j.model.profile.ClusterProfile;
import org.immutables.value.Value;

/**
 * The settings of Cilium that change what it says of a policy. Each has Cilium's own default, which is the same in every supported
 * version. Source: cilium 1.18.6 to 1.20.2, pkg/defaults/defaults.go.
 *
 * <p>{@code enable-non-default-deny-policies} is not among them: it changes what a policy does, and never what is refused.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface AgentSettings {
    /** Returns whether the agent's proxy runs: {@code enable-l7-proxy}, true by default. */
    @Value.Default
    default boolean l7Proxy() {
        return true;
    }

    /** Returns whether rules about ICMP are taken: {@code enable-icmp-rules}, true by default. */
    @Value.Default
    default boolean icmpRules() {
        return true;
    }

    /** Returns whether peers can be nodes by their labels: {@code enable-node-selector-labels}, false by default. */
    @Value.Default
    default boolean nodeSelectorLabels() {
        return false;
    }

    /**
     * Returns whether ports can be left out: {@code enable-extended-ip-protocols}, false by default. Cilium 1.18 does not know it.
     */
    @Value.Default
    default boolean extendedIpProtocols() {
        return false;
    }

    /**
     * Returns whether mutual authentication is on: {@code mesh-auth-enabled}. True here, because the answer matters only where it is
     * known to be off; Cilium's own default is true in 1.18 and false since.
     */
    @Value.Default
    default boolean meshAuthentication() {
        return true;
    }

    /** Returns the settings of an agent that nobody configured. */
    static AgentSettings defaults() {
        return builder().build();
    }

    /** Returns the settings of a cluster. What its profile does not know has its default. */
    static AgentSettings of(ClusterProfile profile) {
        return builder()
                .l7Proxy(profile.l7Proxy().value())
                .meshAuthentication(profile.authentication().value())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgentSettings}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAgentSettings.Builder {
        Builder() {}
    }
}
