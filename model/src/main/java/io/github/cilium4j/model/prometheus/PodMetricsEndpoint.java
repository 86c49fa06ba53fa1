package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.PortNumber;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a {@link PodMonitor} scrapes one port of the selected pods.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePodMetricsEndpoint.class)
@JsonDeserialize(as = ImmutablePodMetricsEndpoint.class)
@JsonPropertyOrder({
    "port",
    "portNumber",
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
    "tlsConfig",
    "followRedirects",
    "enableHttp2",
    "proxyUrl",
    "noProxy",
    "proxyFromEnvironment",
    "proxyConnectHeader"
})
public interface PodMetricsEndpoint extends ScrapeEndpoint {
    /** Returns the number of a port that the container declares; {@link #port()} wins over it. */
    Optional<PortNumber> portNumber();

    /** Returns how the request is encrypted. */
    Optional<SafeTlsConfig> tlsConfig();

    /** Refuses a proxy URL that is none of the Prometheus Operator's. */
    @Value.Check
    default void check() {
        CrdConstraints.proxyUrl(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PodMetricsEndpoint}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePodMetricsEndpoint.Builder {
        Builder() {}
    }
}
