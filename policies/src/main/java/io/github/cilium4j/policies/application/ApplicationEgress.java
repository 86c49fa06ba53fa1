package io.github.cilium4j.policies.application;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.FqdnSelector;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.Rule;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * What the pods of an application may reach although traffic out of the cluster is denied.
 *
 * <p>At least one of {@link #worldPorts}, {@link #names}, {@link #blocks}, {@link #namespacePorts}, {@link #apiServerPorts} and
 * {@link #clusterDns} is given. The policy selects pods of the application's namespace alone (invariant I-13).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ApplicationEgress {
    /** Returns the application's name, from which the policy has its own. */
    String application();

    /** Returns the namespace that the application's pods run in. */
    String namespace();

    /** Returns the name of the policy; the application's and {@code -allow-external-egress} when not set. */
    @Value.Default
    default String name() {
        return application() + "-allow-external-egress";
    }

    /** Returns the pods that are meant; all of the namespace when not set. */
    @Value.Default
    default LabelSelector endpointSelector() {
        return LabelSelector.all();
    }

    /** Returns the ports that may be reached anywhere outside of the cluster. */
    List<PortProtocol> worldPorts();

    /** Returns the names outside of the cluster that may be reached on {@link #namePorts}. */
    List<FqdnSelector> names();

    /** Returns the ports of {@link #names}; 443/TCP when not set. */
    @Value.Default
    default List<PortProtocol> namePorts() {
        return List.of(PortProtocol.tcp(443));
    }

    /** Returns the blocks of addresses outside of the cluster that may be reached on {@link #blockPorts}. */
    List<Cidr> blocks();

    /** Returns the ports of {@link #blocks}; 443/TCP when not set. */
    @Value.Default
    default List<PortProtocol> blockPorts() {
        return List.of(PortProtocol.tcp(443));
    }

    /** Returns the ports that pods of the namespace may reach of each other. */
    List<PortProtocol> namespacePorts();

    /** Returns the ports of the API server that may be reached. */
    List<PortProtocol> apiServerPorts();

    /**
     * Returns whether the cluster's DNS may be asked. With {@link #names} it always may, through Cilium's proxy: without a look at the
     * answers no address ever belongs to a name (F-02).
     */
    @Value.Default
    default boolean clusterDns() {
        return !names().isEmpty();
    }

    /** Returns the policy. */
    default CiliumNetworkPolicy manifest() {
        return CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of(namespace(), name()))
                .spec(Rule.builder()
                        .description("Lets " + application() + " reach what it needs outside of its pods.")
                        .endpointSelector(endpointSelector())
                        .addAllEgress(EgressElements.of(this))
                        .build())
                .build();
    }

    /** Refuses a policy that allows nothing, peers without a port, and what makes no policy. */
    @Value.Check
    default void check() {
        requirePorts("namePorts", names(), namePorts());
        requirePorts("blockPorts", blocks(), blockPorts());
        if (EgressElements.of(this).isEmpty()) {
            throw new InvalidManifestException(
                    "worldPorts",
                    "nothing is allowed",
                    "Add worldPorts, names, blocks, namespacePorts or apiServerPorts, or leave the policy out");
        }
        manifest();
    }

    private static void requirePorts(String attribute, List<?> peers, List<PortProtocol> ports) {
        if (!peers.isEmpty() && ports.isEmpty()) {
            throw new InvalidManifestException(
                    attribute, "none is given, so the peers could not be reached", "Add a port such as 443/TCP");
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationEgress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationEgress.Builder {
        Builder() {}

        /** Adds TCP ports of the world. */
        public Builder addWorldTcpPorts(int... ports) {
            return addWorldPorts(IntStream.of(ports).mapToObj(PortProtocol::tcp).toArray(PortProtocol[]::new));
        }

        /** Adds a name outside of the cluster, such as {@code api.example.com}. */
        public Builder addName(String name) {
            return addName(FqdnSelector.matchName(name));
        }

        /** Adds a block of addresses outside of the cluster, such as {@code 192.0.2.0/24}. */
        public Builder addBlock(String cidr) {
            return addBlock(Cidr.parse(cidr));
        }
    }
}
