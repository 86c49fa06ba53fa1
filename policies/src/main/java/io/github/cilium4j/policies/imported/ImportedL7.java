package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/**
 * What the proxy does with the traffic of a port.
 *
 * @param parser who reads the traffic
 * @param protocol the name of the parser, for {@code l7proto} and for a listener; otherwise empty
 * @param priority which redirect wins: 1 is strongest, 126 weakest. Source: cilium 1.18.6 to 1.20.2, pkg/policy/l4.go
 * @param items the requests that pass; none means all
 * @param serverNames whether TLS server names are checked
 * @param terminatesTls whether the proxy ends the TLS of the client
 * @param configKind the kind of a listener's Envoy configuration
 * @since 0.1.0
 */
public record ImportedL7(
        Parser parser,
        String protocol,
        int priority,
        List<YamlMapping> items,
        boolean serverNames,
        boolean terminatesTls,
        Optional<String> configKind) {
    /** Creates a filter. */
    public ImportedL7 {
        items = List.copyOf(items);
    }

    /** Who reads the traffic of a redirect. */
    public enum Parser {
        /** Envoy, for HTTP. */
        HTTP(101),
        /** The agent's parser of Kafka; up to Cilium 1.19. */
        KAFKA(106),
        /** A parser by name; up to Cilium 1.19. */
        L7PROTO(111),
        /** Envoy, for the names of TLS. */
        TLS(116),
        /** The agent's DNS proxy. */
        DNS(121),
        /** A listener of an Envoy configuration. */
        CRD(126);

        private final int priority;

        Parser(int priority) {
            this.priority = priority;
        }

        int priority() {
            return priority;
        }
    }
}
