package io.github.cilium4j.policies.component;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.policies.selector.Pods;
import org.immutables.value.Value;

/**
 * Lets traffic reach Hubble's web interface and Hubble Relay while pods are in default deny.
 *
 * <p>The interface listens on 8081, the relay on 4245 and, for its metrics, on 9966 (cilium 1.18.6 install/kubernetes/cilium). The
 * gateway's way to the interface is {@link HubbleUiGatewayIngress}. Agents and operators are in the network of their node, so no
 * policy of pods is about them (F-21).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface CiliumHubbleIngress {
    /** Returns the namespace that Prometheus runs in; {@code monitoring} when not set. */
    @Value.Default
    default String monitoringNamespace() {
        return "monitoring";
    }

    /** Returns the policy. */
    default CiliumNetworkPolicy manifest() {
        return CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of("kube-system", "cilium-hubble-ingress"))
                .spec(Rule.builder()
                        .description("Lets Prometheus and kube-system reach Hubble's interface and relay.")
                        .endpointSelector(LabelSelector.builder()
                                .addMatchExpression(LabelSelectorRequirement.in("k8s-app", "hubble-ui", "hubble-relay"))
                                .build())
                        .addIngress(IngressRule.fromEndpoints(Pods.ofNamespace(monitoringNamespace()))
                                .onPorts(PortRule.tcp(9966)))
                        .addIngress(IngressRule.fromEndpoints(Pods.ofNamespace("kube-system"))
                                .onPorts(PortRule.tcp(8081, 4245)))
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

    /** Builds a {@link CiliumHubbleIngress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumHubbleIngress.Builder {
        Builder() {}
    }
}
