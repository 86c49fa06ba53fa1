package io.github.cilium4j.arbitraries;

import io.github.cilium4j.model.cilium.AllowFirstLastIPs;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.L2AnnouncementPolicySpec;
import io.github.cilium4j.model.cilium.LoadBalancerIPPoolSpec;
import io.github.cilium4j.model.cilium.PoolBlock;
import io.github.cilium4j.model.cilium.Rule;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of Cilium, valid for the builders and small: lists have at most two items. Every field is reached, and lists
 * that tell absent from empty are both. Not every supported version takes every object.
 *
 * @since 0.1.0
 */
public final class CiliumArbitraries {
    private CiliumArbitraries() {}

    /** Returns policies for the pods of one namespace. */
    public static Arbitrary<CiliumNetworkPolicy> ciliumNetworkPolicies() {
        Arbitrary<Rule> rules = rules();
        return Whole.of(Builders.withBuilder(CiliumNetworkPolicy::builder)
                .use(MetaArbitraries.objectMeta())
                .in((b, v) -> b.metadata(v))
                .use(specs(rules))
                .in((b, v) -> b.spec(v.spec()).specs(v.specs()))
                .use(YamlArbitraries.mappings())
                .withProbability(0.1)
                .in((b, v) -> b.status(v))
                .build(CiliumNetworkPolicy.Builder::build));
    }

    /** Returns policies for the pods of every namespace, and for nodes. */
    public static Arbitrary<CiliumClusterwideNetworkPolicy> ciliumClusterwideNetworkPolicies() {
        Arbitrary<Rule> rules = Arbitraries.oneOf(rules(), hostRules());
        return Whole.of(Builders.withBuilder(CiliumClusterwideNetworkPolicy::builder)
                .use(MetaArbitraries.clusterwide())
                .in((b, v) -> b.metadata(v))
                .use(specs(rules))
                .in((b, v) -> b.spec(v.spec()).specs(v.specs()))
                .use(YamlArbitraries.mappings())
                .withProbability(0.1)
                .in((b, v) -> b.status(v))
                .build(CiliumClusterwideNetworkPolicy.Builder::build));
    }

    /** Returns rules about pods. */
    public static Arbitrary<Rule> rules() {
        return RuleArbitraries.forPods();
    }

    /** Returns rules about nodes. */
    public static Arbitrary<Rule> hostRules() {
        return RuleArbitraries.forNodes();
    }

    /** Returns pools of addresses. */
    public static Arbitrary<CiliumLoadBalancerIPPool> loadBalancerIPPools() {
        return Whole.of(Builders.withBuilder(CiliumLoadBalancerIPPool::builder)
                .use(Arbitraries.of(CiliumLoadBalancerIPPool.KIND.apiVersions()))
                .in((b, v) -> b.apiVersion(v))
                .use(MetaArbitraries.clusterwide())
                .in((b, v) -> b.metadata(v))
                .use(poolSpecs())
                .in((b, v) -> b.spec(v))
                .use(YamlArbitraries.mappings())
                .withProbability(0.1)
                .in((b, v) -> b.status(v))
                .build(CiliumLoadBalancerIPPool.Builder::build));
    }

    private static Arbitrary<LoadBalancerIPPoolSpec> poolSpecs() {
        return Builders.withBuilder(LoadBalancerIPPoolSpec::builder)
                .use(Drawn.few(poolBlocks()))
                .in((b, v) -> b.blocks(v))
                .use(Arbitraries.of(AllowFirstLastIPs.class))
                .withProbability(0.5)
                .in((b, v) -> b.allowFirstLastIPs(v))
                .use(MetaArbitraries.labelSelectors())
                .withProbability(0.5)
                .in((b, v) -> b.serviceSelector(v))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((b, v) -> b.disabled(v))
                .build(LoadBalancerIPPoolSpec.Builder::build);
    }

    /** Returns blocks in prefix notation, ranges and single addresses. */
    public static Arbitrary<PoolBlock> poolBlocks() {
        return Arbitraries.oneOf(List.of(
                AddressArbitraries.cidrs().map(PoolBlock::cidr),
                AddressArbitraries.ipRanges().map(PoolBlock::range),
                AddressArbitraries.ipAddresses().map(address -> PoolBlock.address(address.toString()))));
    }

    /** Returns announcements; their interfaces are any text. */
    public static Arbitrary<CiliumL2AnnouncementPolicy> l2AnnouncementPolicies() {
        return Whole.of(Builders.withBuilder(CiliumL2AnnouncementPolicy::builder)
                .use(MetaArbitraries.clusterwide())
                .in((b, v) -> b.metadata(v))
                .use(l2Specs())
                .withProbability(0.9)
                .in((b, v) -> b.spec(v))
                .use(YamlArbitraries.mappings())
                .withProbability(0.1)
                .in((b, v) -> b.status(v))
                .build(CiliumL2AnnouncementPolicy.Builder::build));
    }

    private static Arbitrary<L2AnnouncementPolicySpec> l2Specs() {
        return Builders.withBuilder(L2AnnouncementPolicySpec::builder)
                .use(MetaArbitraries.labelSelectors())
                .withProbability(0.5)
                .in((b, v) -> b.serviceSelector(v))
                .use(MetaArbitraries.labelSelectors())
                .withProbability(0.5)
                .in((b, v) -> b.nodeSelector(v))
                .use(Drawn.few(TextArbitraries.texts()))
                .in((b, v) -> b.interfaces(v))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((b, v) -> b.externalIPs(v))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((b, v) -> b.loadBalancerIPs(v))
                .build(L2AnnouncementPolicySpec.Builder::build);
    }

    private record Specs(Optional<Rule> spec, @Nullable List<Rule> specs) {}

    /** Returns one rule, or a list of rules that may be empty, or both. */
    private static Arbitrary<Specs> specs(Arbitrary<Rule> rules) {
        return Arbitraries.oneOf(List.of(
                rules.map(rule -> new Specs(Optional.of(rule), null)),
                Drawn.few(rules).map(list -> new Specs(Optional.empty(), list)),
                Combinators.combine(rules, Drawn.few(rules)).as((rule, list) -> new Specs(Optional.of(rule), list))));
    }
}
