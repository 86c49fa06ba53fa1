package io.github.cilium4j.policies.component;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.policies.selector.Pods;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Lets a gateway reach Hubble's web interface, on the port of its container, 8081 (invariants I-12 and I-32).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface HubbleUiGatewayIngress {
    /** Returns who implements the Gateway API, such as {@code istio}; the name of the policy ends in it. */
    String provider();

    /** Returns the namespaces that the gateway's pods, and proxies between it and the interface, run in. */
    List<String> namespaces();

    /** Returns whether Cilium's own proxy may reach the interface; no when not set. */
    @Value.Default
    default boolean ciliumProxy() {
        return false;
    }

    /** Returns the recipe for a gateway whose pods run in one namespace. */
    static HubbleUiGatewayIngress of(String provider, String namespace) {
        return builder().provider(provider).addNamespace(namespace).build();
    }

    /** Returns the recipe for the Gateway API of Cilium itself, perhaps with oauth2-proxy before the interface. */
    static HubbleUiGatewayIngress cilium() {
        return builder()
                .provider("cilium")
                .addNamespaces("kube-system", "oauth2-proxy")
                .ciliumProxy(true)
                .build();
    }

    /** Returns the policy. */
    default CiliumNetworkPolicy manifest() {
        return CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of("kube-system", "hubble-ui-gateway-" + provider()))
                .spec(Rule.builder()
                        .description("Lets the gateway of " + provider() + " reach Hubble's interface.")
                        .endpointSelector(LabelSelector.of("k8s-app", "hubble-ui"))
                        .addAllIngress(peers().map(peer -> peer.onPorts(PortRule.tcp(8081)))
                                .toList())
                        .build())
                .build();
    }

    private Stream<IngressRule> peers() {
        Stream<IngressRule> pods =
                namespaces().stream().map(namespace -> IngressRule.fromEndpoints(Pods.ofNamespace(namespace)));
        return ciliumProxy() ? Stream.concat(pods, Stream.of(IngressRule.fromEntities(Entity.INGRESS))) : pods;
    }

    /** Refuses a policy without a peer, and what makes none. */
    @Value.Check
    default void check() {
        if (namespaces().isEmpty() && !ciliumProxy()) {
            throw new InvalidManifestException(
                    "namespaces", "no peer is given", "Add the namespace of the gateway, such as istio-system");
        }
        manifest();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HubbleUiGatewayIngress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHubbleUiGatewayIngress.Builder {
        Builder() {}
    }
}
