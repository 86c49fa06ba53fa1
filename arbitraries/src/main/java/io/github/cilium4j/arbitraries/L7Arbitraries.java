package io.github.cilium4j.arbitraries;

import io.github.cilium4j.model.cilium.HeaderMatch;
import io.github.cilium4j.model.cilium.KafkaRole;
import io.github.cilium4j.model.cilium.L7Rules;
import io.github.cilium4j.model.cilium.MismatchAction;
import io.github.cilium4j.model.cilium.PortRuleDns;
import io.github.cilium4j.model.cilium.PortRuleHttp;
import io.github.cilium4j.model.cilium.PortRuleKafka;
import io.github.cilium4j.model.cilium.PortRuleL7;
import io.github.cilium4j.model.cilium.Secret;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What the proxy lets through. */
final class L7Arbitraries {
    private static final Arbitrary<String> PATTERNS = Arbitraries.of(
            "", "GET", "POST|PUT", "/api/.*", "/a(b|c)?", "[0-9]+", "on", "0777", "\\Qa b\\E", "/\u2028");

    private L7Arbitraries() {}

    /** Returns filters that hold no request, one for each way to write that. */
    static Arbitrary<L7Rules> empty() {
        return Arbitraries.of(
                L7Rules.http(new PortRuleHttp[0]),
                L7Rules.dns(new PortRuleDns[0]),
                L7Rules.kafka(new PortRuleKafka[0]),
                L7Rules.l7("on"));
    }

    /** Returns filters of requests that need TCP and ports other than 0. */
    static Arbitrary<L7Rules> requests() {
        return Arbitraries.oneOf(
                Drawn.some(http()).map(v -> L7Rules.http(v.toArray(PortRuleHttp[]::new))),
                Drawn.some(kafka()).map(v -> L7Rules.kafka(v.toArray(PortRuleKafka[]::new))),
                Combinators.combine(notEmpty(), Drawn.some(l7()))
                        .as((protocol, v) -> L7Rules.l7(protocol, v.toArray(PortRuleL7[]::new))));
    }

    /** Returns filters of DNS queries. */
    static Arbitrary<L7Rules> dns() {
        Arbitrary<PortRuleDns> queries = Arbitraries.oneOf(
                PeerArbitraries.dnsNames().map(PortRuleDns::matchName),
                PeerArbitraries.dnsPatterns().map(PortRuleDns::matchPattern));
        return Drawn.some(queries).map(v -> L7Rules.dns(v.toArray(PortRuleDns[]::new)));
    }

    static Arbitrary<String> notEmpty() {
        return TextArbitraries.texts().map(text -> text.isEmpty() ? "x" : text);
    }

    static Arbitrary<Secret> secrets() {
        return Builders.withBuilder(Secret::builder)
                .use(notEmpty())
                .in((b, v) -> b.name(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.namespace(v))
                .build(Secret.Builder::build);
    }

    private static Arbitrary<HeaderMatch> headerMatches() {
        return Builders.withBuilder(HeaderMatch::builder)
                .use(notEmpty())
                .in((b, v) -> b.name(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.value(v))
                .use(secrets())
                .withProbability(0.5)
                .in((b, v) -> b.secret(v))
                .use(Arbitraries.of(MismatchAction.class))
                .withProbability(0.5)
                .in((b, v) -> b.mismatch(v))
                .build(HeaderMatch.Builder::build);
    }

    private static Arbitrary<PortRuleHttp> http() {
        return Whole.of(Builders.withBuilder(PortRuleHttp::builder)
                .use(PATTERNS)
                .withProbability(0.5)
                .in((b, v) -> b.method(v))
                .use(PATTERNS)
                .withProbability(0.5)
                .in((b, v) -> b.path(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.host(v))
                .use(Drawn.few(TextArbitraries.texts()))
                .withProbability(0.5)
                .in((b, v) -> b.headers(v))
                .use(Drawn.few(headerMatches()))
                .withProbability(0.5)
                .in((b, v) -> b.headerMatches(v))
                .build(PortRuleHttp.Builder::build));
    }

    private static Arbitrary<PortRuleKafka> kafka() {
        Arbitrary<PortRuleKafka.Builder> operations = Arbitraries.oneOf(
                Arbitraries.create(PortRuleKafka::builder),
                Arbitraries.of(KafkaRole.class).map(v -> PortRuleKafka.builder().role(v)),
                Arbitraries.of("", "fetch", "PRODUCE", "OffsetForLeaderEpoch")
                        .map(v -> PortRuleKafka.builder().apiKey(v)));
        return Whole.of(Builders.withBuilder(PortRuleKafka::builder)
                .use(operations.map(PortRuleKafka.Builder::build))
                .in((b, v) -> b.from(v))
                .use(Arbitraries.of("", "0", "32767"))
                .withProbability(0.5)
                .in((b, v) -> b.apiVersion(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.clientID(v))
                .use(Arbitraries.of("", "a.b_c-D", "on", "1e3"))
                .withProbability(0.5)
                .in((b, v) -> b.topic(v))
                .build(PortRuleKafka.Builder::build));
    }

    private static Arbitrary<PortRuleL7> l7() {
        return Arbitraries.maps(notEmpty(), TextArbitraries.texts())
                .ofMaxSize(2)
                .map(PortRuleL7::of);
    }
}
