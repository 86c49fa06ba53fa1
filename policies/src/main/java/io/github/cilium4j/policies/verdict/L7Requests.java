package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.policies.imported.ImportedL7.Parser;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which requests the proxy lets pass in a flow that is allowed.
 *
 * <p>A request passes when any rule for the peer lets it; a plain allow lets every HTTP request pass. The DNS proxy looks only at rules
 * for the very same port. Source: cilium 1.18.6 to 1.20.2, pkg/envoy/xds_server.go and pkg/fqdn/dnsproxy/proxy.go.
 *
 * @param filters the filters that allow the flow
 * @param port the port of the flow
 */
record L7Requests(List<L4Filter> filters, int port) {
    static L7Requests of(MapState map, SeenPeer peer, Flow flow) {
        return new L7Requests(map.allowing(peer, flow.protocol(), flow.port()), flow.port());
    }

    boolean allows(HttpRequest request) {
        return passes(Parser.HTTP, item -> new HttpItem(item).matches(request));
    }

    boolean allowsDns(String name, CiliumVersion version) {
        return passes(Parser.DNS, item -> isAbout(item, name, version));
    }

    private boolean passes(Parser parser, Predicate<YamlMapping> matches) {
        return !filters.isEmpty()
                && (filters(parser).findAny().isEmpty()
                        || relevant(parser)
                                .anyMatch(filter -> filter.requests().isEmpty()
                                        || filter.requests().stream().anyMatch(matches)));
    }

    private Stream<L4Filter> filters(Parser parser) {
        return filters.stream().filter(filter -> filter.parser().equals(Optional.of(parser)));
    }

    private Stream<L4Filter> relevant(Parser parser) {
        return parser == Parser.DNS
                ? filters.stream()
                        .filter(filter -> filter.key().protocol() != null
                                && filter.key().first() == port
                                && filter.key().last() == port)
                : filters.stream();
    }

    private static boolean isAbout(YamlMapping item, String name, CiliumVersion version) {
        return Stream.of("matchName", "matchPattern")
                .anyMatch(key -> item.string(key)
                        .filter(text ->
                                !text.isEmpty() && DnsNames.match(text, key.equals("matchPattern"), name, version))
                        .isPresent());
    }

    /** Returns the requests that pass, a line each; none when all do. */
    List<String> lines() {
        for (Parser parser : List.of(Parser.HTTP, Parser.DNS)) {
            if (filters(parser).findAny().isPresent()
                    && relevant(parser).noneMatch(filter -> filter.requests().isEmpty())) {
                return filters(parser)
                        .flatMap(filter -> filter.requests().stream())
                        .map(item -> parser == Parser.HTTP ? new HttpItem(item).words() : dns(item))
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    private static String dns(YamlMapping item) {
        return "DNS "
                + item.string("matchName").or(() -> item.string("matchPattern")).orElse("");
    }
}
