package io.github.cilium4j.policies.component;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.policies.selector.Pods;
import org.immutables.value.Value;

/**
 * Lets SPIRE's agents and Cilium reach the SPIRE server while pods are in default deny.
 *
 * <p>The agents run in the network of their node: to the server they are its own node, or another one (invariant I-26).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface SpireIngress {
    /** Returns the namespace of SPIRE; {@code cilium-spire} when not set. */
    @Value.Default
    default String namespace() {
        return "cilium-spire";
    }

    /** Returns the policy. */
    default CiliumNetworkPolicy manifest() {
        return CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of(namespace(), "cilium-spire-ingress"))
                .spec(Rule.builder()
                        .description("Lets SPIRE's agents on every node and kube-system reach SPIRE.")
                        .endpointSelector(LabelSelector.all())
                        .addIngress(IngressRule.fromEndpoints(Pods.ofNamespace(namespace())))
                        .addIngress(IngressRule.fromEndpoints(Pods.ofNamespace("kube-system")))
                        .addIngress(IngressRule.fromEntities(Entity.HOST, Entity.REMOTE_NODE))
                        .build())
                .build();
    }

    /** Refuses what makes no policy. */
    @Value.Check
    default void check() {
        manifest();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpireIngress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSpireIngress.Builder {
        Builder() {}
    }
}
