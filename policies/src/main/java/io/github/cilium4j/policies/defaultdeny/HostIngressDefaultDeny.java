package io.github.cilium4j.policies.defaultdeny;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IcmpFamily;
import io.github.cilium4j.model.cilium.IcmpField;
import io.github.cilium4j.model.cilium.IcmpRule;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import java.util.List;
import org.immutables.value.Value;

/**
 * Denies traffic to the nodes from outside of the cluster; what is left open keeps them reachable.
 *
 * <p>Open stay the cluster itself, the API server (6443/TCP), SSH (22/TCP) and ping (invariant I-10). The policy is about the
 * network of the nodes; it needs {@code hostFirewall.enabled}, and pods with a network of their own are not meant.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface HostIngressDefaultDeny {
    /** Returns the blocks of addresses that may log in by SSH; empty means any. */
    List<Cidr> sshFrom();

    /**
     * Returns the blocks of addresses from which a node may join by RKE2's supervisor, 9345/TCP; empty leaves the port to members
     * of the cluster, so that no new node can join (F-23).
     */
    List<Cidr> supervisorFrom();

    /** Returns the policy. */
    default CiliumClusterwideNetworkPolicy manifest() {
        Rule.Builder rule = Rule.builder()
                .description("Denies the nodes traffic from outside, but for SSH, the API server and ping.")
                .nodeSelector(LabelSelector.all())
                .addIngress(
                        IngressRule.fromEntities(Entity.CLUSTER, Entity.HOST, Entity.REMOTE_NODE),
                        from(sshFrom()).onPorts(PortRule.tcp(22)),
                        world().onPorts(PortRule.tcp(6443)),
                        ping());
        if (!supervisorFrom().isEmpty()) {
            rule.addIngress(from(supervisorFrom()).onPorts(PortRule.tcp(9345)));
        }
        return CiliumClusterwideNetworkPolicy.builder()
                .metadata(ObjectMeta.of("default-deny-host-ingress"))
                .spec(rule.build())
                .build();
    }

    private static IngressRule from(List<Cidr> blocks) {
        return blocks.isEmpty()
                ? world()
                : IngressRule.builder().addAllFromCIDR(blocks).build();
    }

    private static IngressRule world() {
        return IngressRule.fromEntities(Entity.WORLD);
    }

    private static IngressRule ping() {
        return IngressRule.builder()
                .from(world())
                .addIcmps(IcmpRule.of(IcmpField.of(IcmpFamily.IPV4, 8)))
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

    /** Builds a {@link HostIngressDefaultDeny}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHostIngressDefaultDeny.Builder {
        Builder() {}

        /** Adds a block of addresses that may log in, such as {@code 192.0.2.0/24}. */
        public Builder addSshFrom(String cidr) {
            return addSshFrom(Cidr.parse(cidr));
        }

        /** Adds a block of addresses from which nodes join, such as {@code 192.0.2.0/24}. */
        public Builder addSupervisorFrom(String cidr) {
            return addSupervisorFrom(Cidr.parse(cidr));
        }
    }
}
