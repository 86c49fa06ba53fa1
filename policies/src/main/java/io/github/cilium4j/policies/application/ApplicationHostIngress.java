package io.github.cilium4j.policies.application;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Ports that an application opens on its nodes although traffic to nodes is denied.
 *
 * <p>Meant are listeners in the network of the node. A Service of type LoadBalancer that ends in an ordinary pod is governed by the
 * pod's policy, {@link ApplicationIngress}, not by this one.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ApplicationHostIngress {
    /** Returns the application's name, from which the policy has its own. */
    String application();

    /** Returns the name of the policy; the application's and {@code -host-ingress} when not set. */
    @Value.Default
    default String name() {
        return application() + "-host-ingress";
    }

    /** Returns the ports, at least one. */
    List<PortProtocol> ports();

    /** Returns who may reach the ports; the world when neither this nor {@link #blocks} is given. */
    List<Entity> entities();

    /** Returns the blocks of addresses outside of the cluster that may reach the ports. */
    List<Cidr> blocks();

    /**
     * Returns the nodes that are meant; all when not set. Where no node carries the labels the policy does nothing, and the ports stay
     * closed (invariant I-23).
     */
    @Value.Default
    default LabelSelector nodeSelector() {
        return LabelSelector.all();
    }

    /** Returns the policy. */
    default CiliumClusterwideNetworkPolicy manifest() {
        PortRule opened = PortRule.of(ports().toArray(PortProtocol[]::new));
        return CiliumClusterwideNetworkPolicy.builder()
                .metadata(ObjectMeta.of(name()))
                .spec(Rule.builder()
                        .description("Opens the ports of " + application() + " on its nodes.")
                        .nodeSelector(nodeSelector())
                        .addAllIngress(peers().map(peer -> peer.onPorts(opened)).toList())
                        .build())
                .build();
    }

    private Stream<IngressRule> peers() {
        if (entities().isEmpty() && blocks().isEmpty()) {
            return Stream.of(IngressRule.fromEntities(Entity.WORLD));
        }
        Stream.Builder<IngressRule> peers = Stream.builder();
        if (!entities().isEmpty()) {
            peers.add(IngressRule.builder().addAllFromEntities(entities()).build());
        }
        if (!blocks().isEmpty()) {
            peers.add(IngressRule.builder().addAllFromCIDR(blocks()).build());
        }
        return peers.build();
    }

    /** Refuses a policy without a port, and what makes none. */
    @Value.Check
    default void check() {
        if (ports().isEmpty()) {
            throw new InvalidManifestException(
                    "ports", "none is given, so nothing would be opened", "Add the ports, such as 443/TCP");
        }
        manifest();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationHostIngress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationHostIngress.Builder {
        Builder() {}

        /** Adds TCP ports. */
        public Builder addTcpPorts(int... ports) {
            return addPorts(IntStream.of(ports).mapToObj(PortProtocol::tcp).toArray(PortProtocol[]::new));
        }

        /** Adds a block of addresses that may reach the ports, such as {@code 192.0.2.0/24}. */
        public Builder addBlock(String cidr) {
            return addBlock(Cidr.parse(cidr));
        }

        /** Selects the nodes that carry a label without a value, such as {@code node-role.kubernetes.io/ingress}. */
        public Builder nodeLabel(String key) {
            return nodeSelector(LabelSelector.of(key, ""));
        }
    }
}
