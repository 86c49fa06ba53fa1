package io.github.cilium4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.cilium.CiliumBGPAdvertisement;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfig;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.Rule;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CiliumRoundTripTest {
    @Provide
    Arbitrary<CiliumNetworkPolicy> policies() {
        return CiliumArbitraries.ciliumNetworkPolicies();
    }

    @Provide
    Arbitrary<CiliumClusterwideNetworkPolicy> clusterwidePolicies() {
        return CiliumArbitraries.ciliumClusterwideNetworkPolicies();
    }

    @Provide
    Arbitrary<CiliumLoadBalancerIPPool> pools() {
        return CiliumArbitraries.loadBalancerIPPools();
    }

    @Provide
    Arbitrary<CiliumL2AnnouncementPolicy> announcements() {
        return CiliumArbitraries.l2AnnouncementPolicies();
    }

    @Provide
    Arbitrary<CiliumBGPClusterConfig> clusterConfigs() {
        return BgpArbitraries.ciliumBGPClusterConfigs();
    }

    @Provide
    Arbitrary<CiliumBGPPeerConfig> peerConfigs() {
        return BgpArbitraries.ciliumBGPPeerConfigs();
    }

    @Provide
    Arbitrary<CiliumBGPAdvertisement> routes() {
        return BgpArbitraries.ciliumBGPAdvertisements();
    }

    @Provide
    Arbitrary<Rule> rules() {
        return CiliumArbitraries.rules();
    }

    @Property
    void roundTrip_policy_keepsIt(@ForAll("policies") CiliumNetworkPolicy policy) {
        RoundTrip.check(policy, p -> CiliumNetworkPolicy.builder().from(p).build());
    }

    @Property
    void roundTrip_clusterwidePolicy_keepsIt(@ForAll("clusterwidePolicies") CiliumClusterwideNetworkPolicy policy) {
        RoundTrip.check(
                policy, p -> CiliumClusterwideNetworkPolicy.builder().from(p).build());
    }

    @Property
    void roundTrip_pool_keepsIt(@ForAll("pools") CiliumLoadBalancerIPPool pool) {
        RoundTrip.check(pool, p -> CiliumLoadBalancerIPPool.builder().from(p).build());
    }

    @Property
    void roundTrip_announcement_keepsIt(@ForAll("announcements") CiliumL2AnnouncementPolicy policy) {
        RoundTrip.check(
                policy, p -> CiliumL2AnnouncementPolicy.builder().from(p).build());
    }

    @Property(tries = 100)
    void roundTrip_bgpClusterConfig_keepsIt(@ForAll("clusterConfigs") CiliumBGPClusterConfig config) {
        RoundTrip.check(config, c -> CiliumBGPClusterConfig.builder().from(c).build());
    }

    @Property(tries = 100)
    void roundTrip_bgpPeerConfig_keepsIt(@ForAll("peerConfigs") CiliumBGPPeerConfig config) {
        RoundTrip.check(config, c -> CiliumBGPPeerConfig.builder().from(c).build());
    }

    @Property(tries = 100)
    void roundTrip_bgpAdvertisement_keepsIt(@ForAll("routes") CiliumBGPAdvertisement advertisement) {
        RoundTrip.check(
                advertisement, a -> CiliumBGPAdvertisement.builder().from(a).build());
    }

    /** A policy that differs is written differently: nothing is lost on the way. */
    @Property
    void write_differentRules_differ(@ForAll("rules") Rule one, @ForAll("rules") Rule other) {
        assertThat(Yaml.write(one).equals(Yaml.write(other))).isEqualTo(one.equals(other));
    }

    @Property
    void tree_ofARule_isWhatIsWritten(@ForAll("rules") Rule rule) {
        assertThat(YamlReader.read("x", Yaml.write(rule)).documents().get(0).root())
                .isEqualTo(Yaml.tree(rule));
    }
}
