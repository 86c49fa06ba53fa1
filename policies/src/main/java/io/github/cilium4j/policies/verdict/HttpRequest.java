package io.github.cilium4j.policies.verdict;

import java.util.Map;

/**
 * A request that the proxy looks at.
 *
 * @param method such as {@code GET}
 * @param path with its query, such as {@code /v1/items?page=2}
 * @param host the authority, perhaps with a port; empty matches only rules that do not ask
 * @param headers the other headers by name; names in any case
 * @since 0.1.0
 */
public record HttpRequest(String method, String path, String host, Map<String, String> headers) {
    /** Creates a request. */
    public HttpRequest {
        headers = Map.copyOf(headers);
    }

    /** Returns a request without a host and headers. */
    public static HttpRequest of(String method, String path) {
        return new HttpRequest(method, path, "", Map.of());
    }
}
