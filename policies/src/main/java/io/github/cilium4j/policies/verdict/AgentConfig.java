package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.PolicyEnforcementMode;
import org.immutables.value.Value;

/**
 * The settings of the agent that verdicts depend on. What is not set has the agent's default on Kubernetes.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface AgentConfig {
    /** Returns the version of Cilium. */
    CiliumVersion version();

    /** Returns the name of the cluster, {@code cluster-name}. */
    @Value.Default
    default String cluster() {
        return "default";
    }

    /** Returns which endpoints are closed by policies, {@code enable-policy}. */
    @Value.Default
    default PolicyEnforcementMode mode() {
        return PolicyEnforcementMode.DEFAULT;
    }

    /** Returns whether policies are enforced on the host, {@code enable-host-firewall}. */
    @Value.Default
    default boolean hostFirewall() {
        return false;
    }

    /** Returns whether the host reaches the pods of its node whatever policies say, {@code allow-localhost}. */
    @Value.Default
    default boolean allowLocalhost() {
        return true;
    }

    /** Returns whether pods have addresses of both families, {@code enable-ipv4} and {@code enable-ipv6}. */
    @Value.Default
    default boolean dualStack() {
        return false;
    }

    /** Returns whether peers without a cluster are those of the own one, {@code policy-default-local-cluster}; since 1.19. */
    @Value.Default
    default boolean localClusterOnly() {
        return version().isAtLeast(CiliumVersion.V1_19);
    }

    /** Returns what a profile says. */
    static AgentConfig of(ClusterProfile profile) {
        return builder()
                .version(profile.ciliumVersion())
                .mode(profile.policyEnforcementMode().value())
                .hostFirewall(profile.hostFirewall().value())
                .dualStack(profile.isDualStack())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AgentConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAgentConfig.Builder {
        Builder() {}
    }
}
