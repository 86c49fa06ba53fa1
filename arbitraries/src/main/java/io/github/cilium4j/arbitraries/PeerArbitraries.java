package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.AwsGroup;
import io.github.cilium4j.model.cilium.CidrRule;
import io.github.cilium4j.model.cilium.EgressRule;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.FqdnSelector;
import io.github.cilium4j.model.cilium.Groups;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.K8sServiceNamespace;
import io.github.cilium4j.model.cilium.K8sServiceSelectorNamespace;
import io.github.cilium4j.model.cilium.Service;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Whom an element of a rule is about: at most one filled member, and now and then an empty one. */
final class PeerArbitraries {
    private static final Arbitrary<String> DNS_NAMES =
            Arbitraries.of("a", "api.example.com", "API.Example.com.", "_sip._tcp.example.org", "on", "0777", "1.10");
    private static final Arbitrary<String> DNS_PATTERNS =
            Arbitraries.of("*", "**.example.com", "*.example.com.", "a*b.c", "on", "1e3", "*.*");

    private PeerArbitraries() {}

    static Arbitrary<LabelSelector> selectors() {
        Arbitrary<LabelSelector> sourced = Combinators.combine(
                        Arbitraries.of("k8s:app", "reserved:host", "any:io.kubernetes.pod.namespace", "k8s:a.b/c"),
                        TextArbitraries.labelValues())
                .as(LabelSelector::of);
        return Whole.of(Arbitraries.oneOf(MetaArbitraries.labelSelectors(), sourced));
    }

    static Arbitrary<FqdnSelector> fqdns() {
        return Arbitraries.oneOf(DNS_NAMES.map(FqdnSelector::matchName), DNS_PATTERNS.map(FqdnSelector::matchPattern));
    }

    static Arbitrary<String> dnsNames() {
        return DNS_NAMES;
    }

    static Arbitrary<String> dnsPatterns() {
        return DNS_PATTERNS;
    }

    static Arbitrary<CidrRule> cidrRules() {
        Arbitrary<CidrRule> blocks = Combinators.combine(
                        AddressArbitraries.cidrs(), Arbitraries.integers().between(0, 2))
                .as((block, holes) -> CidrRule.of(block).excluding(insideOf(block.toString(), holes)));
        Arbitrary<CidrRule> names = TextArbitraries.names().map(CidrRule::group);
        Arbitrary<CidrRule> groups = Combinators.combine(
                        Arbitraries.oneOf(names, selectors().map(CidrRule::group)), AddressArbitraries.cidrs())
                .as((rule, hole) -> hole.prefixLength() % 2 == 0 ? rule : rule.excluding(hole.toString()));
        return Whole.of(Arbitraries.oneOf(blocks, groups));
    }

    private static String[] insideOf(String block, int count) {
        return Collections.nCopies(count, block).toArray(String[]::new);
    }

    static Arbitrary<Service> services() {
        Arbitrary<K8sServiceNamespace> named = Builders.withBuilder(K8sServiceNamespace::builder)
                .use(TextArbitraries.texts())
                .withProbability(0.7)
                .in((b, v) -> b.serviceName(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.namespace(v))
                .build(K8sServiceNamespace.Builder::build);
        Arbitrary<K8sServiceSelectorNamespace> selected = Builders.withBuilder(K8sServiceSelectorNamespace::builder)
                .use(MetaArbitraries.labelSelectors())
                .in((b, v) -> b.selector(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.namespace(v))
                .build(K8sServiceSelectorNamespace.Builder::build);
        return Whole.of(Builders.withBuilder(Service::builder)
                .use(named)
                .withProbability(0.6)
                .in((b, v) -> b.k8sService(v))
                .use(selected)
                .withProbability(0.6)
                .in((b, v) -> b.k8sServiceSelector(v))
                .build(Service.Builder::build));
    }

    static Arbitrary<Groups> groups() {
        Arbitrary<AwsGroup> aws = Builders.withBuilder(AwsGroup::builder)
                .use(Arbitraries.maps(TextArbitraries.texts(), TextArbitraries.texts())
                        .ofMaxSize(2))
                .in((b, v) -> b.labels(v))
                .use(Drawn.few(TextArbitraries.texts()))
                .withProbability(0.5)
                .in((b, v) -> b.securityGroupsIds(v))
                .use(Drawn.few(TextArbitraries.texts()))
                .withProbability(0.5)
                .in((b, v) -> b.securityGroupsNames(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.region(v))
                .build(AwsGroup.Builder::build);
        return Whole.of(Builders.withBuilder(Groups::builder)
                .use(aws)
                .withProbability(0.8)
                .in((b, v) -> b.aws(v))
                .build(Groups.Builder::build));
    }

    /** Returns elements that hold nothing but members about the peer. */
    static Arbitrary<IngressRule> ingress() {
        Arbitrary<Consumer<IngressRule.Builder>> filled = Drawn.oneOrNone(List.of(
                Drawn.some(selectors()).map(v -> b -> b.fromEndpoints(v)),
                Drawn.some(selectors()).map(v -> b -> b.fromNodes(v)),
                Drawn.some(Arbitraries.of(Entity.class)).map(v -> b -> b.fromEntities(v)),
                Drawn.some(AddressArbitraries.cidrs()).map(v -> b -> b.fromCIDR(v)),
                Drawn.some(cidrRules()).map(v -> b -> b.fromCIDRSet(v)),
                Drawn.some(groups()).map(v -> b -> b.fromGroups(v))));
        Arbitrary<Consumer<IngressRule.Builder>> empty = Arbitraries.of(List.of(
                b -> {},
                b -> b.fromEndpoints(List.of()),
                b -> b.fromNodes(List.of()).fromEntities(List.of()),
                b -> b.fromCIDR(List.of()).fromCIDRSet(List.of()),
                b -> b.fromGroups(List.of())));
        return Builders.withBuilder(IngressRule::builder)
                .use(empty)
                .in(Drawn::step)
                .use(filled)
                .in(Drawn::step)
                .use(Drawn.few(selectors()))
                .withProbability(0.1)
                .in((b, v) -> b.fromRequires(v))
                .build(IngressRule.Builder::build);
    }

    /** Returns elements that hold nothing but members about the peer, names aside. */
    static Arbitrary<EgressRule> egress() {
        Arbitrary<Consumer<EgressRule.Builder>> filled = Drawn.oneOrNone(List.of(
                Drawn.some(selectors()).map(v -> b -> b.toEndpoints(v)),
                Drawn.some(selectors()).map(v -> b -> b.toNodes(v)),
                Drawn.some(Arbitraries.of(Entity.class)).map(v -> b -> b.toEntities(v)),
                Drawn.some(AddressArbitraries.cidrs()).map(v -> b -> b.toCIDR(v)),
                Drawn.some(cidrRules()).map(v -> b -> b.toCIDRSet(v)),
                Drawn.some(services()).map(v -> b -> b.toServices(v)),
                Drawn.some(groups()).map(v -> b -> b.toGroups(v))));
        Arbitrary<Consumer<EgressRule.Builder>> empty = Arbitraries.of(List.of(
                b -> {},
                b -> b.toEndpoints(List.of()),
                b -> b.toNodes(List.of()).toEntities(List.of()),
                b -> b.toCIDR(List.of()).toCIDRSet(List.of()),
                b -> b.toServices(List.of()).toGroups(List.of())));
        return Builders.withBuilder(EgressRule::builder)
                .use(empty)
                .in(Drawn::step)
                .use(filled)
                .in(Drawn::step)
                .use(Drawn.few(selectors()))
                .withProbability(0.1)
                .in((b, v) -> b.toRequires(v))
                .build(EgressRule.Builder::build);
    }
}
