package io.github.cilium4j.model.gateway;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;

/** What the definition refuses of {@link HTTPCORSFilter}. */
final class CorsChecks {
    private static final int MOST = 64;
    private static final String WILDCARD = "*";

    private CorsChecks() {}

    static void check(HTTPCORSFilter filter) {
        texts("allowOrigins", filter.allowOrigins(), TextForm.ORIGIN);
        texts("allowHeaders", filter.allowHeaders(), TextForm.HEADER);
        texts("exposeHeaders", filter.exposeHeaders(), TextForm.HEADER);
        List<String> methods = filter.allowMethods().stream()
                .map(HTTPMethodWithWildcard::toString)
                .toList();
        Limits.different("allowMethods", methods);
        alone("allowOrigins", filter.allowOrigins());
        alone("allowHeaders", filter.allowHeaders());
        alone("allowMethods", methods);
        Limits.range("maxAge", filter.maxAge(), 1, Integer.MAX_VALUE);
    }

    private static void texts(String attribute, List<String> texts, TextForm form) {
        Limits.atMost(attribute, texts, MOST);
        Limits.different(attribute, texts);
        texts.forEach(text -> form.check(attribute, text));
    }

    private static void alone(String attribute, List<String> texts) {
        if (texts.size() > 1 && texts.contains(WILDCARD)) {
            throw new InvalidManifestException(attribute, "\"*\" stands beside others", "Write it alone");
        }
    }
}
