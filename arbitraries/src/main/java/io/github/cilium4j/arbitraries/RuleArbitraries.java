package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.value.Re2Pattern;
import io.github.cilium4j.model.cilium.Authentication;
import io.github.cilium4j.model.cilium.AuthenticationMode;
import io.github.cilium4j.model.cilium.DefaultDenyConfig;
import io.github.cilium4j.model.cilium.EgressCommonRule;
import io.github.cilium4j.model.cilium.EgressDenyRule;
import io.github.cilium4j.model.cilium.EgressRule;
import io.github.cilium4j.model.cilium.IngressCommonRule;
import io.github.cilium4j.model.cilium.IngressDenyRule;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.Label;
import io.github.cilium4j.model.cilium.LogConfig;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Rules of network policies and their elements. */
final class RuleArbitraries {
    private static final int LONGEST_LOG = 32;
    private static final Re2Pattern VISIBLE = Re2Pattern.parse("\\PC");

    private RuleArbitraries() {}

    /** Returns rules about pods. */
    static Arbitrary<Rule> forPods() {
        Arbitrary<EgressRule> egress = egress(Arbitraries.oneOf(
                PortArbitraries.plain(),
                PortArbitraries.listening(),
                PortArbitraries.filtered(),
                PortArbitraries.dns()));
        return rules(
                PeerArbitraries.selectors().map(v -> b -> b.endpointSelector(v)),
                ingress(Arbitraries.oneOf(PortArbitraries.plain(), PortArbitraries.filtered())),
                egress);
    }

    /** Returns rules about nodes, which know no requests but DNS. */
    static Arbitrary<Rule> forNodes() {
        Arbitrary<EgressRule> egress =
                egress(Arbitraries.oneOf(PortArbitraries.plain(), PortArbitraries.listening(), PortArbitraries.dns()));
        return rules(
                PeerArbitraries.selectors().map(v -> b -> b.nodeSelector(v)), ingress(PortArbitraries.plain()), egress);
    }

    private static Arbitrary<Rule> rules(
            Arbitrary<Consumer<Rule.Builder>> subject, Arbitrary<IngressRule> ingress, Arbitrary<EgressRule> egress) {
        Arbitrary<Consumer<Rule.Builder>> sections = Arbitraries.oneOf(List.of(
                Drawn.some(ingress).map(v -> b -> b.ingress(v)),
                Drawn.some(ingressDeny()).map(v -> b -> b.ingressDeny(v)),
                Drawn.some(egress).map(v -> b -> b.egress(v)),
                Drawn.some(egressDeny()).map(v -> b -> b.egressDeny(v))));
        return Whole.of(Builders.withBuilder(Rule::builder)
                .use(subject)
                .in(Drawn::step)
                .use(emptySections())
                .in(Drawn::step)
                .use(sections)
                .in(Drawn::step)
                .use(sections)
                .withProbability(0.4)
                .in(Drawn::step)
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.description(v))
                .use(defaultDeny())
                .withProbability(0.3)
                .in((b, v) -> b.enableDefaultDeny(v))
                .use(Drawn.few(labels()))
                .withProbability(0.3)
                .in((b, v) -> b.labels(v))
                .use(logs())
                .withProbability(0.3)
                .in((b, v) -> b.log(v))
                .build(Rule.Builder::build));
    }

    private static Arbitrary<Consumer<Rule.Builder>> emptySections() {
        return Arbitraries.of(List.of(
                b -> {},
                b -> b.ingress(List.of()),
                b -> b.ingressDeny(List.of()),
                b -> b.egress(List.of()),
                b -> b.egressDeny(List.of())));
    }

    private static Arbitrary<IngressRule> ingress(Arbitrary<PortRule> ports) {
        Arbitrary<Consumer<IngressRule.Builder>> traffic = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(b -> {})),
                Tuple.of(4, Drawn.few(ports).map(v -> b -> b.toPorts(v))),
                Tuple.of(1, Drawn.few(PortArbitraries.icmps()).map(v -> b -> b.icmps(v))));
        return Whole.of(Builders.withBuilder(IngressRule::builder)
                .use(PeerArbitraries.ingress())
                .in((b, v) -> b.from(v))
                .use(traffic)
                .in(Drawn::step)
                .use(authentications())
                .withProbability(0.2)
                .in((b, v) -> b.authentication(v))
                .build(IngressRule.Builder::build));
    }

    private static Arbitrary<IngressDenyRule> ingressDeny() {
        Arbitrary<Consumer<IngressDenyRule.Builder>> traffic = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(b -> {})),
                Tuple.of(2, Drawn.few(PortArbitraries.denied()).map(v -> b -> b.toPorts(v))),
                Tuple.of(1, Drawn.few(PortArbitraries.icmps()).map(v -> b -> b.icmps(v))));
        return Whole.of(Builders.withBuilder(IngressDenyRule::builder)
                .use(PeerArbitraries.ingress())
                .in((b, v) -> b.from((IngressCommonRule) v))
                .use(traffic)
                .in(Drawn::step)
                .build(IngressDenyRule.Builder::build));
    }

    private static Arbitrary<EgressRule> egress(Arbitrary<PortRule> ports) {
        Arbitrary<EgressRule> names = Drawn.few(PeerArbitraries.fqdns())
                .map(v -> EgressRule.builder().toFQDNs(v).build());
        Arbitrary<Consumer<EgressRule.Builder>> traffic = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(b -> {})),
                Tuple.of(4, Drawn.few(ports).map(v -> b -> b.toPorts(v))),
                Tuple.of(1, Drawn.few(PortArbitraries.icmps()).map(v -> b -> b.icmps(v))));
        return Whole.of(Builders.withBuilder(EgressRule::builder)
                .use(Arbitraries.frequencyOf(Tuple.of(7, PeerArbitraries.egress()), Tuple.of(1, names)))
                .in((b, v) -> b.from(v))
                .use(traffic)
                .in(Drawn::step)
                .use(authentications())
                .withProbability(0.2)
                .in((b, v) -> b.authentication(v))
                .build(EgressRule.Builder::build));
    }

    private static Arbitrary<EgressDenyRule> egressDeny() {
        Arbitrary<Consumer<EgressDenyRule.Builder>> traffic = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(b -> {})),
                Tuple.of(2, Drawn.few(PortArbitraries.denied()).map(v -> b -> b.toPorts(v))),
                Tuple.of(1, Drawn.few(PortArbitraries.icmps()).map(v -> b -> b.icmps(v))));
        return Whole.of(Builders.withBuilder(EgressDenyRule::builder)
                .use(PeerArbitraries.egress())
                .in((b, v) -> b.from((EgressCommonRule) v))
                .use(traffic)
                .in(Drawn::step)
                .build(EgressDenyRule.Builder::build));
    }

    private static Arbitrary<Authentication> authentications() {
        return Arbitraries.of(AuthenticationMode.class)
                .map(mode -> Authentication.builder().mode(mode).build());
    }

    private static Arbitrary<DefaultDenyConfig> defaultDeny() {
        return Builders.withBuilder(DefaultDenyConfig::builder)
                .use(Arbitraries.of(true, false))
                .withProbability(0.6)
                .in((b, v) -> b.ingress(v))
                .use(Arbitraries.of(true, false))
                .withProbability(0.6)
                .in((b, v) -> b.egress(v))
                .build(DefaultDenyConfig.Builder::build);
    }

    private static Arbitrary<Label> labels() {
        return Builders.withBuilder(Label::builder)
                .use(TextArbitraries.texts())
                .in((b, v) -> b.key(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.value(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.source(v))
                .build(Label.Builder::build);
    }

    private static Arbitrary<LogConfig> logs() {
        return Builders.withBuilder(LogConfig::builder)
                .use(TextArbitraries.texts().map(RuleArbitraries::visibleStart))
                .withProbability(0.8)
                .in((b, v) -> b.value(v))
                .build(LogConfig.Builder::build);
    }

    /** A log text is short and holds no control characters. */
    private static String visibleStart(String text) {
        return text.codePoints()
                .filter(RuleArbitraries::isVisible)
                .limit(LONGEST_LOG)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** By RE2's tables, as Cilium sees it: Java's are of another Unicode. */
    private static boolean isVisible(int character) {
        return VISIBLE.matchesWhole(Character.toString(character));
    }
}
