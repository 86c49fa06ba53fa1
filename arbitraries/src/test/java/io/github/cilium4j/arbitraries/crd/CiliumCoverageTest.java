package io.github.cilium4j.arbitraries.crd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.arbitraries.BgpArbitraries;
import io.github.cilium4j.arbitraries.BgpNodeArbitraries;
import io.github.cilium4j.arbitraries.CiliumArbitraries;
import io.github.cilium4j.arbitraries.EndpointArbitraries;
import io.github.cilium4j.arbitraries.EnvoyArbitraries;
import io.github.cilium4j.arbitraries.NodeArbitraries;
import io.github.cilium4j.arbitraries.TrafficArbitraries;
import io.github.cilium4j.arbitraries.crd.TypeField.Presence;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import io.github.cilium4j.model.cilium.CiliumBGPAdvertisement;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumBGPNodeConfig;
import io.github.cilium4j.model.cilium.CiliumBGPNodeConfigOverride;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfig;
import io.github.cilium4j.model.cilium.CiliumBGPPeeringPolicy;
import io.github.cilium4j.model.cilium.CiliumCIDRGroup;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import io.github.cilium4j.model.cilium.CiliumLocalRedirectPolicy;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.egress.CiliumEgressGatewayPolicy;
import io.github.cilium4j.model.cilium.endpoint.CiliumEndpoint;
import io.github.cilium4j.model.cilium.endpoint.CiliumEndpointSlice;
import io.github.cilium4j.model.cilium.endpoint.CiliumIdentity;
import io.github.cilium4j.model.cilium.envoy.CiliumClusterwideEnvoyConfig;
import io.github.cilium4j.model.cilium.envoy.CiliumEnvoyConfig;
import io.github.cilium4j.model.cilium.envoy.CiliumGatewayClassConfig;
import io.github.cilium4j.model.cilium.node.CiliumDatapathPlugin;
import io.github.cilium4j.model.cilium.node.CiliumNode;
import io.github.cilium4j.model.cilium.node.CiliumNodeConfig;
import io.github.cilium4j.model.cilium.node.CiliumPodIPPool;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** The arbitraries reach every field, in every state that counts. */
final class CiliumCoverageTest {
    /** More than it takes: drawing ends when everything is reached. */
    private static final int MANY = 3_000;

    /** What no builder takes, or no factory makes. */
    private static final Pattern NEVER = Pattern.compile(
            ".*\\.serverNames=\\[]|.*\\.except=\\[]|spec\\.ingress\\[].*\\.(listener|rules\\.dns\\[]).*");

    @Example
    void draw_policies_reachesEveryField() {
        assertReached(CiliumNetworkPolicy.class, CiliumArbitraries.ciliumNetworkPolicies(), "spec\\.nodeSelector.*");
    }

    @Example
    void draw_clusterwidePolicies_reachesEveryField() {
        assertReached(CiliumClusterwideNetworkPolicy.class, CiliumArbitraries.ciliumClusterwideNetworkPolicies(), "");
    }

    @Example
    void draw_poolsAndAnnouncements_reachesEveryField() {
        assertReached(CiliumLoadBalancerIPPool.class, CiliumArbitraries.loadBalancerIPPools(), "");
        assertReached(CiliumL2AnnouncementPolicy.class, CiliumArbitraries.l2AnnouncementPolicies(), "");
    }

    @Example
    void draw_bgp_reachesEveryField() {
        assertReached(CiliumBGPClusterConfig.class, BgpArbitraries.ciliumBGPClusterConfigs(), "");
        assertReached(CiliumBGPPeerConfig.class, BgpArbitraries.ciliumBGPPeerConfigs(), "");
        assertReached(CiliumBGPAdvertisement.class, BgpArbitraries.ciliumBGPAdvertisements(), "");
    }

    @Example
    void draw_bgpOfNodes_reachesEveryField() {
        assertReached(CiliumBGPNodeConfig.class, BgpNodeArbitraries.ciliumBGPNodeConfigs(), "");
        assertReached(CiliumBGPNodeConfigOverride.class, BgpNodeArbitraries.ciliumBGPNodeConfigOverrides(), "");
        assertReached(CiliumBGPPeeringPolicy.class, BgpNodeArbitraries.ciliumBGPPeeringPolicies(), "");
    }

    @Example
    void draw_traffic_reachesEveryField() {
        assertReached(CiliumCIDRGroup.class, TrafficArbitraries.ciliumCIDRGroups(), "");
        assertReached(CiliumEgressGatewayPolicy.class, TrafficArbitraries.ciliumEgressGatewayPolicies(), "");
        assertReached(CiliumLocalRedirectPolicy.class, TrafficArbitraries.ciliumLocalRedirectPolicies(), "");
        assertReached(CiliumEnvoyConfig.class, EnvoyArbitraries.ciliumEnvoyConfigs(), "");
        assertReached(CiliumClusterwideEnvoyConfig.class, EnvoyArbitraries.ciliumClusterwideEnvoyConfigs(), "");
        assertReached(CiliumGatewayClassConfig.class, EnvoyArbitraries.ciliumGatewayClassConfigs(), "");
    }

    @Example
    void draw_nodesAndEndpoints_reachesEveryField() {
        assertReached(CiliumNode.class, NodeArbitraries.ciliumNodes(), "");
        assertReached(CiliumNodeConfig.class, NodeArbitraries.ciliumNodeConfigs(), "");
        assertReached(CiliumPodIPPool.class, NodeArbitraries.ciliumPodIPPools(), "");
        assertReached(CiliumDatapathPlugin.class, NodeArbitraries.ciliumDatapathPlugins(), "");
        assertReached(CiliumEndpoint.class, EndpointArbitraries.ciliumEndpoints(), "");
        assertReached(CiliumEndpointSlice.class, EndpointArbitraries.ciliumEndpointSlices(), "");
        assertReached(CiliumIdentity.class, EndpointArbitraries.ciliumIdentities(), "");
    }

    private static void assertReached(Class<?> kind, Arbitrary<? extends Manifest> arbitrary, String never) {
        Set<String> missing = wanted(kind);
        assertThat(missing).isNotEmpty();
        missing.removeIf(path -> path.matches(never) || NEVER.matcher(path).matches());
        Iterator<? extends Shrinkable<? extends Manifest>> drawn =
                arbitrary.generator(1000).stream(new Random(42)).limit(MANY).iterator();
        while (!missing.isEmpty() && drawn.hasNext()) {
            missing.removeAll(reached(drawn.next().value()));
        }

        assertThat(missing).isEmpty();
    }

    private static Set<String> wanted(Class<?> kind) {
        Set<String> wanted = new TreeSet<>();
        TypeFields.of(kind, element -> true).forEach((path, field) -> {
            wanted.add(folded(path));
            if (field.presence() == Presence.OPTIONAL && field.type().startsWith("list<")) {
                wanted.add(folded(path) + "=[]");
            }
            field.allowed().forEach(value -> wanted.add(folded(path) + "=" + value));
        });
        return wanted;
    }

    private static Set<String> reached(Manifest manifest) {
        Set<String> reached = new HashSet<>();
        collect("", Yaml.tree(manifest), reached);
        return reached;
    }

    /** A rule is the same in {@code spec} and in {@code specs}. */
    private static String folded(String path) {
        return path.startsWith("specs[]") ? "spec" + path.substring("specs[]".length()) : path;
    }

    private static void collect(String path, YamlNode node, Set<String> reached) {
        reached.add(folded(path));
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(e -> {
                collect(path + (path.isEmpty() ? "" : ".") + e.key().text(), e.value(), reached);
                collect(path + "{}", e.value(), reached);
            });
        } else if (node instanceof YamlSequence sequence) {
            reached.add(folded(path) + "=" + sequence);
            sequence.items().forEach(item -> collect(path + "[]", item, reached));
        } else if (node instanceof YamlScalar scalar) {
            reached.add(folded(path) + "=" + scalar.text());
        }
    }
}
