package io.github.cilium4j.policies.defaultdeny;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IcmpFamily;
import io.github.cilium4j.model.cilium.IcmpField;
import io.github.cilium4j.model.cilium.IcmpRule;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.policies.selector.Pods;
import java.util.List;
import org.immutables.value.Value;

/**
 * Denies pods everything that no policy of theirs allows: zero trust inside of the cluster.
 *
 * <p>Open stay nodes, the API server, Cilium's ingress proxy, {@code kube-system}, and messages about errors of ICMP. Pods of
 * {@code kube-system} and {@code cilium-spire} are never selected (invariant I-16).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface PodIngressDefaultDeny {
    /** Returns namespaces that are left alone besides {@code kube-system} and {@code cilium-spire}. */
    List<String> excludedNamespaces();

    /** Returns the policy. */
    default CiliumClusterwideNetworkPolicy manifest() {
        return CiliumClusterwideNetworkPolicy.builder()
                .metadata(ObjectMeta.of("default-deny-pod-ingress"))
                .spec(Rule.builder()
                        .description("Denies pods traffic that no other policy allows.")
                        .endpointSelector(Pods.outsideSystem(excludedNamespaces()))
                        .addIngress(nodes())
                        .addIngress(IngressRule.fromEndpoints(Pods.ofNamespace("kube-system")))
                        .addIngress(IngressRule.fromEntities(Entity.INGRESS))
                        .addIngress(errors())
                        .build())
                .build();
    }

    private static IngressRule nodes() {
        // The own node alone is not enough: kernel clients of storage run on other nodes, and webhooks are called by
        // the
        // API server, wherever it is (F-27).
        return IngressRule.fromEntities(Entity.HOST, Entity.REMOTE_NODE, Entity.KUBE_APISERVER);
    }

    private static IngressRule errors() {
        return IngressRule.builder()
                .addFromEntities(Entity.CLUSTER)
                .addIcmps(IcmpRule.of(
                        IcmpField.of(IcmpFamily.IPV4, 3),
                        IcmpField.of(IcmpFamily.IPV4, 11),
                        IcmpField.of(IcmpFamily.IPV6, 1),
                        IcmpField.of(IcmpFamily.IPV6, 3)))
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

    /** Builds a {@link PodIngressDefaultDeny}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePodIngressDefaultDeny.Builder {
        Builder() {}
    }
}
