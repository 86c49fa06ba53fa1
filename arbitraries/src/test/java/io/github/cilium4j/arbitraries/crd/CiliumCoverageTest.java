package io.github.cilium4j.arbitraries.crd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.arbitraries.BgpArbitraries;
import io.github.cilium4j.arbitraries.CiliumArbitraries;
import io.github.cilium4j.arbitraries.crd.TypeField.Presence;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import io.github.cilium4j.model.cilium.CiliumBGPAdvertisement;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfig;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
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

    private static void assertReached(Class<?> kind, Arbitrary<? extends Manifest> arbitrary, String never) {
        Set<String> missing = wanted(kind);
        assertThat(missing).hasSizeGreaterThan(5);
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
