package io.github.cilium4j.model.gateway;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the definition refuses of routes, their rules and backends. */
final class RouteChecks {
    private static final int MOST = 16;
    private static final int MOST_MATCHES = 64;
    private static final int MOST_MATCHES_OF_ALL = 128;
    private static final int MOST_PARENTS = 32;

    private RouteChecks() {}

    static void spec(HTTPRouteSpec spec) {
        Limits.atMost("hostnames", spec.hostnames(), MOST);
        spec.hostnames().forEach(host -> TextForm.HOST_OR_WILDCARD.check("hostnames", host));
        Limits.atMost("parentRefs", spec.parentRefs(), MOST_PARENTS);
        parents(spec.parentRefs());
        Limits.atMost("rules", spec.rules(), MOST);
        // The API server adds one match to a rule without any.
        int matches = spec.rules().stream()
                .mapToInt(rule -> Math.max(1, rule.matches().size()))
                .sum();
        if (matches > MOST_MATCHES_OF_ALL) {
            throw new InvalidManifestException(
                    "rules", matches + " matches are too many", "Write at most " + MOST_MATCHES_OF_ALL + " in all");
        }
    }

    /** Of one parent, either the whole is meant, once, or different sections. */
    private static void parents(List<ParentReference> parents) {
        Map<ParentReference, Set<String>> sections = new HashMap<>();
        for (ParentReference parent : parents) {
            Set<String> of = sections.computeIfAbsent(whole(parent), key -> new HashSet<>());
            if (!of.add(parent.sectionName().orElse("")) || of.size() > 1 && of.contains("")) {
                throw new InvalidManifestException(
                        "parentRefs",
                        Quoted.of(parent.name()) + " is there twice",
                        "Remove one, or give each a sectionName of its own");
            }
        }
    }

    private static ParentReference whole(ParentReference parent) {
        return ParentReference.builder()
                .group(parent.group().orElse("gateway.networking.k8s.io"))
                .kind(parent.kind().orElse("Gateway"))
                .namespace(parent.namespace())
                .name(parent.name())
                .build();
    }

    static void rule(HTTPRouteRule rule) {
        TextForm.SECTION.check("name", rule.name());
        Limits.atMost("matches", rule.matches(), MOST_MATCHES);
        Limits.atMost("backendRefs", rule.backendRefs(), MOST);
        FilterChecks.list(rule.filters());
        boolean redirects =
                rule.filters().stream().anyMatch(f -> f.requestRedirect().isPresent());
        if (redirects && !rule.backendRefs().isEmpty()) {
            throw new InvalidManifestException(
                    "backendRefs", "they stand beside a RequestRedirect", "Remove them, or the filter");
        }
        prefix(rule, filter -> filter.requestRedirect().flatMap(HTTPRequestRedirectFilter::path));
        prefix(rule, filter -> filter.urlRewrite().flatMap(HTTPURLRewriteFilter::path));
    }

    /** The rules of the definition count backends with such a filter, and look at exactly one. */
    private static void prefix(HTTPRouteRule rule, Function<HTTPRouteFilter, Optional<HTTPPathModifier>> path) {
        long backends = rule.backendRefs().stream()
                .filter(backend -> replacesPrefix(backend.filters(), path))
                .count();
        boolean asked = replacesPrefix(rule.filters(), path) || backends == 1;
        if (asked && (rule.matches().size() > 1 || !rule.matches().stream().allMatch(RouteChecks::isPrefix))) {
            throw new InvalidManifestException(
                    "matches", "replacePrefixMatch needs exactly one, of a prefix", "Write one with type PathPrefix");
        }
    }

    private static boolean replacesPrefix(
            List<HTTPRouteFilter> filters, Function<HTTPRouteFilter, Optional<HTTPPathModifier>> path) {
        return filters.stream()
                .map(path)
                .flatMap(Optional::stream)
                .anyMatch(modifier -> modifier.type() == HTTPPathModifierType.REPLACE_PREFIX_MATCH);
    }

    private static boolean isPrefix(HTTPRouteMatch match) {
        return match.path().flatMap(HTTPPathMatch::type).orElse(PathMatchType.PATH_PREFIX) == PathMatchType.PATH_PREFIX;
    }

    static void backend(HTTPBackendRef backend) {
        ReferenceChecks.backend(backend);
        Limits.range("weight", backend.weight(), 0, 1_000_000);
        FilterChecks.list(backend.filters());
    }
}
