package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.cilium.node.CiliumDatapathPlugin;
import io.github.cilium4j.model.cilium.node.CiliumNode;
import io.github.cilium4j.model.cilium.node.CiliumNodeConfig;
import io.github.cilium4j.model.cilium.node.CiliumPodIPPool;
import io.github.cilium4j.model.cilium.node.IPAMPoolSpec;
import io.github.cilium4j.model.cilium.node.IPv4PoolSpec;
import io.github.cilium4j.model.cilium.node.IPv6PoolSpec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The kinds of Cilium about nodes, with every attribute. Not every supported version of Cilium takes every object.
 *
 * @since 0.1.0
 */
public final class NodeArbitraries {
    private static final double OFTEN = 0.5;

    private static final Arbitrary<CiliumNode> NODES =
            drawn(MetaArbitraries.clusterwide()).objects(CiliumNode.KIND, CiliumNode.class);
    private static final Arbitrary<CiliumNodeConfig> NODE_CONFIGS =
            drawn(MetaArbitraries.objectMeta()).objects(CiliumNodeConfig.KIND, CiliumNodeConfig.class);
    private static final Arbitrary<CiliumPodIPPool> POD_IP_POOLS =
            drawn(MetaArbitraries.clusterwide()).objects(CiliumPodIPPool.KIND, CiliumPodIPPool.class);
    private static final Arbitrary<CiliumDatapathPlugin> DATAPATH_PLUGINS =
            drawn(MetaArbitraries.clusterwide()).objects(CiliumDatapathPlugin.KIND, CiliumDatapathPlugin.class);

    private NodeArbitraries() {}

    private static DrawnByAttribute drawn(Arbitrary<ObjectMeta> metadata) {
        DrawnByAttribute drawn = new DrawnByAttribute(OFTEN)
                .type(ObjectMeta.class, metadata)
                .type(YamlMapping.class, YamlArbitraries.mappings())
                .type(LabelSelector.class, MetaArbitraries.labelSelectors())
                .type(Cidr.class, AddressArbitraries.cidrs())
                .type(Integer.class, Arbitraries.integers().greaterOrEqual(0))
                .name("maskSize", Arbitraries.integers().between(1, 128));
        DrawnByAttribute pools = new DrawnByAttribute()
                .type(Cidr.class, AddressArbitraries.cidrs())
                .type(Integer.class, Arbitraries.integers().greaterOrEqual(0))
                .name("pool", TextArbitraries.names());
        drawn.type(IPAMPoolSpec.class, pools.of(IPAMPoolSpec.class));
        drawn.type(IPv4PoolSpec.class, drawn.ofValid(IPv4PoolSpec.class));
        return drawn.type(IPv6PoolSpec.class, drawn.ofValid(IPv6PoolSpec.class));
    }

    /** Returns nodes as Cilium sees them. */
    public static Arbitrary<CiliumNode> ciliumNodes() {
        return NODES;
    }

    /** Returns settings of nodes. */
    public static Arbitrary<CiliumNodeConfig> ciliumNodeConfigs() {
        return NODE_CONFIGS;
    }

    /** Returns pools of addresses for pods. */
    public static Arbitrary<CiliumPodIPPool> ciliumPodIPPools() {
        return POD_IP_POOLS;
    }

    /** Returns plugins of the datapath. */
    public static Arbitrary<CiliumDatapathPlugin> ciliumDatapathPlugins() {
        return DATAPATH_PLUGINS;
    }
}
