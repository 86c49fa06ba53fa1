package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import java.util.List;
import org.immutables.value.Value;

/**
 * Lets routers open BGP sessions (179/TCP) to the nodes although traffic to nodes is denied (invariant I-30).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface BgpHostIngress {
    /** Returns the name of the policy; {@code bgp-host-ingress} when not set. */
    @Value.Default
    default String name() {
        return "bgp-host-ingress";
    }

    /** Returns the addresses of the routers, at least one; each stands alone, without its neighbours. */
    List<IpAddress> peers();

    /** Returns the policy. */
    default CiliumClusterwideNetworkPolicy manifest() {
        List<Cidr> blocks =
                peers().stream().map(peer -> Cidr.of(peer, peer.length())).toList();
        return CiliumClusterwideNetworkPolicy.builder()
                .metadata(ObjectMeta.of(name()))
                .spec(Rule.builder()
                        .description("Lets the routers open BGP sessions to the nodes.")
                        .nodeSelector(LabelSelector.all())
                        .addIngress(IngressRule.builder()
                                .addAllFromCIDR(blocks)
                                .addToPorts(PortRule.tcp(179))
                                .build())
                        .build())
                .build();
    }

    /** Refuses a policy without a router, which would be open to everybody, and what makes none. */
    @Value.Check
    default void check() {
        if (peers().isEmpty()) {
            throw new InvalidManifestException(
                    "peers", "none is given, so everybody could open a session", "Add the addresses of the routers");
        }
        manifest();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BgpHostIngress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBgpHostIngress.Builder {
        Builder() {}

        /** Adds the address of a router, such as {@code 192.0.2.1}. */
        public Builder addPeer(String address) {
            return addPeer(IpAddress.parse(address));
        }
    }
}
