package io.github.cilium4j.policies.component;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.policies.selector.Pods;
import org.immutables.value.Value;

/**
 * Lets Prometheus reach the metrics of the cluster's DNS, and everybody in the cluster its service.
 *
 * <p>A policy about incoming traffic puts the servers in default deny, so the one for the metrics must allow the queries too, or
 * every name fails (F-22, invariant I-15).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface CoreDnsIngress {
    /** Returns the namespace that Prometheus runs in; {@code monitoring} when not set. */
    @Value.Default
    default String monitoringNamespace() {
        return "monitoring";
    }

    /** Returns the policy. */
    default CiliumNetworkPolicy manifest() {
        return CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of("kube-system", "coredns-metrics-ingress"))
                .spec(Rule.builder()
                        .description("Lets Prometheus read the metrics of DNS, and the cluster ask it for names.")
                        .endpointSelector(LabelSelector.of("k8s-app", "kube-dns"))
                        .addIngress(IngressRule.fromEndpoints(Pods.ofNamespace(monitoringNamespace()))
                                .onPorts(PortRule.tcp(9153)))
                        .addIngress(IngressRule.fromEntities(Entity.CLUSTER)
                                .onPorts(PortRule.of("53", L4Proto.UDP, L4Proto.TCP)))
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

    /** Builds a {@link CoreDnsIngress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCoreDnsIngress.Builder {
        Builder() {}
    }
}
