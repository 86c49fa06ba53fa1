package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.Incubating;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is announced, by which nodes and on which interfaces.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@Value.Immutable
@JsonSerialize(as = ImmutableL2AnnouncementPolicySpec.class)
@JsonDeserialize(as = ImmutableL2AnnouncementPolicySpec.class)
@JsonPropertyOrder({"serviceSelector", "nodeSelector", "interfaces", "externalIPs", "loadBalancerIPs"})
public interface L2AnnouncementPolicySpec {
    /**
     * Returns which Services are announced; absent or empty means all. Besides the Service's labels the keys
     * {@code io.kubernetes.service.namespace} and {@code io.kubernetes.service.name} can be used. A Service whose
     * {@code loadBalancerClass} is another than {@code io.cilium/l2-announcer} is never announced.
     */
    Optional<LabelSelector> serviceSelector();

    /** Returns which nodes announce; absent or empty means all. */
    Optional<LabelSelector> nodeSelector();

    /**
     * Returns the interfaces to announce on; empty means every device of Cilium.
     *
     * <p>Each is a regular expression in RE2 syntax that is found anywhere in a device's name: {@code eth1} also matches
     * {@code eth10}, {@code ^eth1$} does not. Only devices that Cilium manages count (its {@code devices} setting); a policy
     * that matches none is taken and does nothing.
     */
    List<String> interfaces();

    /** Returns whether the Services' {@code externalIPs} are announced; absent means false. */
    Optional<Boolean> externalIPs();

    /** Returns whether the Services' load-balancer addresses are announced; absent means false. */
    Optional<Boolean> loadBalancerIPs();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link L2AnnouncementPolicySpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableL2AnnouncementPolicySpec.Builder {
        Builder() {}
    }
}
