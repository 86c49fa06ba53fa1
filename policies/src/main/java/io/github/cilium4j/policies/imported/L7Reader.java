package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.policies.imported.ImportedL7.Parser;
import java.util.List;
import java.util.Optional;

/** Reads what the proxy does with the traffic of {@code toPorts}. Source: cilium 1.18.6 to 1.20.2, pkg/policy/l4.go and l4_filter. */
final class L7Reader {
    private final boolean onlyHttpAndDns;

    L7Reader(CiliumVersion version) {
        this.onlyHttpAndDns = version.isAtLeast(CiliumVersion.V1_20);
    }

    Optional<ImportedL7> read(YamlMapping portRule) {
        Optional<YamlMapping> listener = portRule.mapping("listener");
        if (listener.isPresent()) {
            return Optional.of(listener(listener.get()));
        }
        Optional<ImportedL7> requests = portRule.mapping("rules").flatMap(rules -> requests(rules, portRule));
        return requests.or(
                () -> readsTls(portRule) ? Optional.of(filter(Parser.TLS, "", List.of(), portRule)) : Optional.empty());
    }

    private Optional<ImportedL7> requests(YamlMapping rules, YamlMapping portRule) {
        for (Parser parser : List.of(Parser.HTTP, Parser.DNS, Parser.KAFKA)) {
            List<YamlMapping> items = isKnown(parser) ? rules.mappings(key(parser)) : List.of();
            if (!items.isEmpty()) {
                return Optional.of(filter(parser, "", items, portRule));
            }
        }
        return rules.string("l7proto")
                .filter(protocol -> isKnown(Parser.L7PROTO) && !protocol.isEmpty())
                .map(protocol -> filter(Parser.L7PROTO, protocol, rules.mappings("l7"), portRule));
    }

    private boolean isKnown(Parser parser) {
        return !onlyHttpAndDns || parser == Parser.HTTP || parser == Parser.DNS;
    }

    private static String key(Parser parser) {
        return switch (parser) {
            case HTTP -> "http";
            case DNS -> "dns";
            default -> "kafka";
        };
    }

    private static ImportedL7 filter(Parser parser, String protocol, List<YamlMapping> items, YamlMapping portRule) {
        return new ImportedL7(
                parser,
                protocol,
                parser.priority(),
                items,
                hasServerNames(portRule),
                portRule.mapping("terminatingTLS").isPresent(),
                Optional.empty());
    }

    private static ImportedL7 listener(YamlMapping listener) {
        Optional<YamlMapping> config = listener.mapping("envoyConfig");
        int priority = Trees.number(listener, "priority")
                .filter(number -> number > 0)
                .map(Long::intValue)
                .orElse(Parser.CRD.priority());
        String name = config.flatMap(c -> c.string("name")).orElse("") + "/"
                + listener.string("name").orElse("");
        return new ImportedL7(
                Parser.CRD, name, priority, List.of(), false, false, config.flatMap(c -> c.string("kind")));
    }

    private static boolean readsTls(YamlMapping portRule) {
        return hasServerNames(portRule)
                || portRule.mapping("terminatingTLS").isPresent()
                || portRule.mapping("originatingTLS").isPresent();
    }

    private static boolean hasServerNames(YamlMapping portRule) {
        return !Trees.strings(portRule, "serverNames").isEmpty();
    }
}
