package io.github.cilium4j.policies.application;

import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.policies.selector.Pods;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of the {@link ApplicationTable}: an application and the policies it needs.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface KnownApplication {
    /** Returns the application's name. */
    String name();

    /** Returns the namespace that its pods usually run in. */
    String namespace();

    /** Returns what its pods may reach; empty when nothing outside of the cluster. */
    Optional<ApplicationEgress> egress();

    /** Returns the ports that it opens on its nodes; empty when none. */
    Optional<ApplicationHostIngress> hostIngress();

    /** Returns what its pods may receive; empty when the table does not say. */
    Optional<ApplicationIngress> ingress();

    /** Returns the ports of its containers that a gateway may reach; empty when it is behind none, or is one. */
    List<PortProtocol> gatewayPorts();

    /**
     * Returns what lets a gateway reach the application; empty when it has no {@link #gatewayPorts}.
     *
     * @param provider who implements the Gateway API; the name of the policy ends in it, and with {@code cilium} Cilium's own proxy
     *     is let in too
     * @param gatewayNamespace the namespace of the gateway's pods
     */
    default Optional<ApplicationIngress> gatewayIngress(String provider, String gatewayNamespace) {
        if (gatewayPorts().isEmpty()) {
            return Optional.empty();
        }
        PortRule opened = PortRule.of(gatewayPorts().toArray(PortProtocol[]::new));
        ApplicationIngress.Builder policy = ApplicationIngress.builder()
                .application(name())
                .namespace(namespace())
                .name(name() + "-gateway-" + provider)
                .addRule(IngressRule.fromEndpoints(Pods.ofNamespace(gatewayNamespace))
                        .onPorts(opened));
        if (provider.equals("cilium")) {
            policy.addRule(IngressRule.fromEntities(Entity.INGRESS).onPorts(opened));
        }
        return Optional.of(policy.build());
    }

    /** Returns the application as it is in another namespace. */
    default KnownApplication inNamespace(String other) {
        return builder()
                .from(this)
                .namespace(other)
                .egress(egress().map(policy -> ApplicationEgress.builder()
                        .from(policy)
                        .namespace(other)
                        .build()))
                .ingress(ingress()
                        .map(policy -> ApplicationIngress.builder()
                                .from(policy)
                                .namespace(other)
                                .build()))
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KnownApplication}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableKnownApplication.Builder {
        Builder() {}
    }
}
