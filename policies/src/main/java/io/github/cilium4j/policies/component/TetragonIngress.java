package io.github.cilium4j.policies.component;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.policies.selector.Pods;
import org.immutables.value.Value;

/**
 * Lets Prometheus reach Tetragon's metrics while pods are in default deny.
 *
 * <p>It matters where Tetragon has a network of its own; by its chart's default it uses that of the node, and no policy of pods is
 * about it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface TetragonIngress {
    /** Returns the namespace that Prometheus runs in; {@code monitoring} when not set. */
    @Value.Default
    default String monitoringNamespace() {
        return "monitoring";
    }

    /** Returns the port of the metrics; 2114 when not set, for kube-vip has the chart's 2112. */
    @Value.Default
    default int port() {
        return 2114;
    }

    /** Returns the policy. */
    default CiliumNetworkPolicy manifest() {
        return CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of("kube-system", "tetragon-ingress"))
                .spec(Rule.builder()
                        .description("Lets Prometheus read the metrics of Tetragon.")
                        .endpointSelector(LabelSelector.of("app.kubernetes.io/name", "tetragon"))
                        .addIngress(IngressRule.fromEndpoints(Pods.ofNamespace(monitoringNamespace()))
                                .onPorts(PortRule.tcp(port())))
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

    /** Builds a {@link TetragonIngress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableTetragonIngress.Builder {
        Builder() {}
    }
}
