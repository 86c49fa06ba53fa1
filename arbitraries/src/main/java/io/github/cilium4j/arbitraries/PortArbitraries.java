package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.model.cilium.EnvoyConfig;
import io.github.cilium4j.model.cilium.EnvoyConfigKind;
import io.github.cilium4j.model.cilium.IcmpFamily;
import io.github.cilium4j.model.cilium.IcmpField;
import io.github.cilium4j.model.cilium.IcmpRule;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.Listener;
import io.github.cilium4j.model.cilium.PortDenyRule;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.TlsContext;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Ports with their filters, and types of ICMP messages. */
final class PortArbitraries {
    private static final Arbitrary<String> REAL_PORTS = Arbitraries.oneOf(
            Arbitraries.integers().between(1, 65_535).map(Object::toString),
            Arbitraries.of("010", "1_000", "http", "dns-tcp", "0x50", "1e3", "n0", "on"));
    private static final Arbitrary<Integer> END_PORTS = Arbitraries.integers().between(0, 65_535);

    private PortArbitraries() {}

    static Arbitrary<PortProtocol> ports() {
        Arbitrary<PortProtocol> portless = Combinators.combine(
                        Arbitraries.of(L4Proto.class).filter(p -> !p.hasPorts()), Arbitraries.of("", "0"))
                .as((protocol, port) -> port.isEmpty()
                        ? PortProtocol.builder().protocol(protocol).build()
                        : PortProtocol.of(port, protocol));
        return Whole.of(Arbitraries.oneOf(
                ports(Arbitraries.oneOf(REAL_PORTS, Arbitraries.of("0", "00")), withPorts()), portless));
    }

    private static Arbitrary<L4Proto> withPorts() {
        return Arbitraries.of(L4Proto.TCP, L4Proto.UDP, L4Proto.SCTP, L4Proto.ANY);
    }

    private static Arbitrary<PortProtocol> ports(Arbitrary<String> texts, Arbitrary<L4Proto> protocols) {
        return Builders.withBuilder(PortProtocol::builder)
                .use(texts)
                .withProbability(0.9)
                .in((b, v) -> b.port(v))
                .use(END_PORTS)
                .withProbability(0.3)
                .in((b, v) -> b.endPort(v))
                .use(protocols)
                .withProbability(0.8)
                .in((b, v) -> b.protocol(v))
                .build(PortProtocol.Builder::build);
    }

    private static Arbitrary<PortProtocol> tcpPorts() {
        return Combinators.combine(REAL_PORTS, END_PORTS.optional())
                .as((port, end) -> PortProtocol.builder()
                        .port(port)
                        .endPort(end)
                        .protocol(L4Proto.TCP)
                        .build());
    }

    private static Arbitrary<PortProtocol> dnsPorts() {
        return Combinators.combine(REAL_PORTS, withPorts().optional())
                .as((port, protocol) ->
                        PortProtocol.builder().port(port).protocol(protocol).build());
    }

    static Arbitrary<PortDenyRule> denied() {
        return Builders.withBuilder(PortDenyRule::builder)
                .use(Drawn.few(ports()))
                .withProbability(0.8)
                .in((b, v) -> b.ports(v))
                .build(PortDenyRule.Builder::build);
    }

    /** Returns ports whose filter, if any, is empty. */
    static Arbitrary<PortRule> plain() {
        return Whole.of(Builders.withBuilder(PortRule::builder)
                .use(Drawn.few(ports()))
                .withProbability(0.8)
                .in((b, v) -> b.ports(v))
                .use(serverNames())
                .withProbability(0.2)
                .in((b, v) -> b.serverNames(v))
                .use(tlsContexts())
                .withProbability(0.2)
                .in((b, v) -> b.originatingTLS(v))
                .use(L7Arbitraries.empty())
                .withProbability(0.2)
                .in((b, v) -> b.rules(v))
                .build(PortRule.Builder::build));
    }

    /** Returns ports whose traffic goes to a listener. */
    static Arbitrary<PortRule> listening() {
        return Combinators.combine(plain(), listeners())
                .as((rule, listener) ->
                        PortRule.builder().from(rule).listener(listener).build());
    }

    /** Returns ports with a filter of requests other than DNS. */
    static Arbitrary<PortRule> filtered() {
        Arbitrary<PortRule> bare = Combinators.combine(Drawn.few(tcpPorts()), L7Arbitraries.requests())
                .as((ports, rules) ->
                        PortRule.builder().ports(ports).rules(rules).build());
        Arbitrary<PortRule> terminated = Combinators.combine(bare, tlsContexts(), serverNames())
                .as((rule, tls, names) -> PortRule.builder()
                        .from(rule)
                        .terminatingTLS(tls)
                        .serverNames(names)
                        .build());
        return Whole.of(Arbitraries.oneOf(bare, terminated));
    }

    /** Returns ports with a filter of DNS queries. */
    static Arbitrary<PortRule> dns() {
        return Whole.of(Combinators.combine(Drawn.some(dnsPorts()), L7Arbitraries.dns())
                .as((ports, rules) ->
                        PortRule.builder().ports(ports).rules(rules).build()));
    }

    private static Arbitrary<List<String>> serverNames() {
        return Arbitraries.of("a.example.com", "*.example.com", "**.example.org", "on", "1.10")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static Arbitrary<TlsContext> tlsContexts() {
        return Builders.withBuilder(TlsContext::builder)
                .use(L7Arbitraries.secrets())
                .in((b, v) -> b.secret(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.trustedCA(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.certificate(v))
                .use(TextArbitraries.texts())
                .withProbability(0.5)
                .in((b, v) -> b.privateKey(v))
                .build(TlsContext.Builder::build);
    }

    private static Arbitrary<Listener> listeners() {
        Arbitrary<EnvoyConfig> configs = Builders.withBuilder(EnvoyConfig::builder)
                .use(L7Arbitraries.notEmpty())
                .in((b, v) -> b.name(v))
                .use(Arbitraries.of(EnvoyConfigKind.class))
                .withProbability(0.5)
                .in((b, v) -> b.kind(v))
                .build(EnvoyConfig.Builder::build);
        return Builders.withBuilder(Listener::builder)
                .use(L7Arbitraries.notEmpty())
                .in((b, v) -> b.name(v))
                .use(configs)
                .in((b, v) -> b.envoyConfig(v))
                .use(Arbitraries.integers().between(1, 100))
                .withProbability(0.5)
                .in((b, v) -> b.priority(v))
                .build(Listener.Builder::build);
    }

    static Arbitrary<IcmpRule> icmps() {
        Arbitrary<IntOrString> types = Arbitraries.oneOf(
                Arbitraries.integers().between(-1, 300).map(IntOrString::of),
                Arbitraries.of("EchoRequest", "EchoReply", "DestinationUnreachable", "TimeExceeded", "0", "255")
                        .map(IntOrString::of));
        Arbitrary<IcmpField> fields = Combinators.combine(
                        types, Arbitraries.of(IcmpFamily.class).optional())
                .as((type, family) ->
                        IcmpField.builder().type(type).family(family).build());
        return Whole.of(Builders.withBuilder(IcmpRule::builder)
                .use(Drawn.few(fields))
                .withProbability(0.8)
                .in((b, v) -> b.fields(v))
                .build(IcmpRule.Builder::build));
    }
}
