package io.github.cilium4j.model.gateway;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import java.util.List;

/** What the definition refuses of matches. */
final class MatchChecks {
    private static final int MOST = 16;
    private static final Re2Pattern PATH = Re2Pattern.parse("^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$");
    private static final List<String> NOWHERE = List.of("//", "/./", "/../", "%2f", "%2F", "#");

    private MatchChecks() {}

    static void match(HTTPRouteMatch match) {
        Limits.atMost("headers", match.headers(), MOST);
        Limits.atMost("queryParams", match.queryParams(), MOST);
        Limits.different(
                "headers", match.headers().stream().map(HTTPHeaderMatch::name).toList());
        Limits.different(
                "queryParams",
                match.queryParams().stream().map(HTTPQueryParamMatch::name).toList());
    }

    static void header(String name, String value) {
        TextForm.HEADER.check("name", name);
        TextForm.HEADER_VALUE.check("value", value);
    }

    static void parameter(HTTPQueryParamMatch match) {
        TextForm.HEADER.check("name", match.name());
        TextForm.PARAMETER_VALUE.check("value", match.value());
    }

    static void path(HTTPPathMatch match) {
        TextForm.PATH.check("value", match.value());
        String path = match.value().orElse("/");
        boolean expression =
                match.type().filter(t -> t == PathMatchType.REGULAR_EXPRESSION).isPresent();
        if (!expression && !isPath(path)) {
            throw new InvalidManifestException(
                    "value", Quoted.of(path) + " is no path", "Write one that starts with /, such as /oauth2/");
        }
    }

    private static boolean isPath(String path) {
        return path.startsWith("/")
                && NOWHERE.stream().noneMatch(path::contains)
                && !path.endsWith("/..")
                && !path.endsWith("/.")
                && PATH.findsIn(path);
    }
}
