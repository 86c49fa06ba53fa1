package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a {@link ServiceMonitor} scrapes one port of the selected Services.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEndpoint.class)
@JsonDeserialize(as = ImmutableEndpoint.class)
@JsonPropertyOrder({
    "port",
    "targetPort",
    "path",
    "scheme",
    "params",
    "interval",
    "scrapeTimeout",
    "honorLabels",
    "honorTimestamps",
    "trackTimestampsStaleness",
    "relabelings",
    "metricRelabelings",
    "filterRunning",
    "authorization",
    "basicAuth",
    "oauth2",
    "bearerTokenSecret",
    "bearerTokenFile",
    "tlsConfig",
    "followRedirects",
    "enableHttp2",
    "proxyUrl",
    "noProxy",
    "proxyFromEnvironment",
    "proxyConnectHeader"
})
public interface Endpoint extends ScrapeEndpoint {
    /**
     * Returns the path of a file with a bearer token in the container of Prometheus. Deprecated upstream: use
     * {@link #authorization()}.
     */
    Optional<String> bearerTokenFile();

    /** Returns how the request is encrypted. */
    Optional<TlsConfig> tlsConfig();

    /** Refuses a proxy URL that is none of the Prometheus Operator's. */
    @Value.Check
    default void check() {
        CrdConstraints.proxyUrl(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Endpoint}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEndpoint.Builder {
        Builder() {}
    }
}
