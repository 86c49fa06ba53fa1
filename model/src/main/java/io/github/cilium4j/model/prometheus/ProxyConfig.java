package io.github.cilium4j.model.prometheus;

import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * How a request goes through a proxy.
 *
 * @since 0.1.0
 */
public interface ProxyConfig {
    /** Returns the proxy for the request: a URL with scheme {@code http}, {@code https} or {@code socks5}. */
    Optional<String> proxyUrl();

    /** Returns the hosts that are asked without the proxy: addresses, CIDR blocks and domains, joined by commas. */
    Optional<String> noProxy();

    /** Returns whether the proxy is the one of Prometheus' own environment variables; absent means no. */
    Optional<Boolean> proxyFromEnvironment();

    /** Returns headers that are sent to the proxy with {@code CONNECT}, by name. */
    @Value.NaturalOrder
    SortedMap<String, HeaderSecrets> proxyConnectHeader();
}
