package io.github.cilium4j.policies.defaultdeny;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.EgressRule;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.policies.selector.Pods;
import java.util.List;
import org.immutables.value.Value;

/**
 * Denies every pod the world outside of the cluster; what is inside stays reachable, and DNS forwarders outside too.
 *
 * <p>The policy allows the cluster, its DNS, the API server, the own node, and DNS in the world (invariant I-09). Port 53 of the
 * whole world is a way out for data: name the forwarders with {@link #dnsForwarders} where they are known.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ExternalEgressDefaultDeny {
    /** Returns the addresses outside of the cluster that may be asked for names; empty means any. */
    List<Cidr> dnsForwarders();

    /** Returns the policy. */
    default CiliumClusterwideNetworkPolicy manifest() {
        return CiliumClusterwideNetworkPolicy.builder()
                .metadata(ObjectMeta.of("default-deny-external-egress"))
                .spec(Rule.builder()
                        .description("Denies pods the world outside of the cluster, but for DNS.")
                        .endpointSelector(LabelSelector.all())
                        .addEgress(EgressRule.toEntities(Entity.CLUSTER))
                        .addEgress(EgressRule.toEndpoints(Pods.clusterDns()).onPorts(dns()))
                        .addEgress(EgressRule.toEntities(Entity.KUBE_APISERVER))
                        .addEgress(EgressRule.toEntities(Entity.HOST))
                        .addEgress(forwarders().onPorts(dns()))
                        .build())
                .build();
    }

    private EgressRule forwarders() {
        return dnsForwarders().isEmpty()
                ? EgressRule.toEntities(Entity.WORLD)
                : EgressRule.builder().addAllToCIDR(dnsForwarders()).build();
    }

    private static PortRule dns() {
        return PortRule.of("53", L4Proto.UDP, L4Proto.TCP);
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

    /** Builds an {@link ExternalEgressDefaultDeny}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableExternalEgressDefaultDeny.Builder {
        Builder() {}
    }
}
