package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.value.PromDuration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * How one port of the selected objects is scraped: what {@link Endpoint} and {@link PodMetricsEndpoint} have in common.
 *
 * @since 0.1.0
 */
public interface ScrapeEndpoint extends ProxyConfig {
    /**
     * Returns the name of the port: of the Service in an {@link Endpoint}, of the container in a
     * {@link PodMetricsEndpoint}.
     */
    Optional<String> port();

    /**
     * Returns the name or number of the container's port, used when {@link #port()} is absent. Deprecated in a
     * {@link PodMetricsEndpoint}.
     */
    Optional<IntOrString> targetPort();

    /** Returns the path that is asked; absent means {@code /metrics}. */
    Optional<String> path();

    /** Returns whether TLS is used; absent means {@link Scheme#HTTP}. */
    Optional<Scheme> scheme();

    /** Returns the parameters of the URL, by name. */
    @Value.NaturalOrder
    SortedMap<String, ParamValues> params();

    /**
     * Returns how often the target is scraped; absent, or read as an empty text, means as often as Prometheus scrapes
     * by default.
     */
    @JsonDeserialize(contentUsing = EmptyDuration.class)
    Optional<PromDuration> interval();

    /**
     * Returns how long an answer may take, not longer than the interval; absent, or read as an empty text, means the
     * default of Prometheus.
     */
    @JsonDeserialize(contentUsing = EmptyDuration.class)
    Optional<PromDuration> scrapeTimeout();

    /**
     * Returns whether a label of a sample wins over a target label of the same name; absent means no, and the sample's
     * is renamed to {@code exported_*}.
     */
    Optional<Boolean> honorLabels();

    /** Returns whether the timestamps that a target gives are kept; absent means yes. */
    Optional<Boolean> honorTimestamps();

    /**
     * Returns whether series with timestamps of their own become stale when they vanish; absent means no. Needs
     * Prometheus 2.48.
     */
    Optional<Boolean> trackTimestampsStaleness();

    /** Returns the steps that rewrite or drop targets before they are scraped. */
    List<RelabelConfig> relabelings();

    /** Returns the steps that rewrite or drop samples before they are stored. */
    List<RelabelConfig> metricRelabelings();

    /** Returns whether pods that have failed or succeeded are left out; absent means yes. */
    Optional<Boolean> filterRunning();

    /**
     * Returns the {@code Authorization} header; not together with {@link #basicAuth()}, {@link #oauth2()} or
     * {@link #bearerTokenSecret()}.
     */
    Optional<SafeAuthorization> authorization();

    /**
     * Returns user name and password; not together with {@link #authorization()}, {@link #oauth2()} or
     * {@link #bearerTokenSecret()}.
     */
    Optional<BasicAuth> basicAuth();

    /**
     * Returns where a token is fetched; not together with {@link #authorization()}, {@link #basicAuth()} or
     * {@link #bearerTokenSecret()}.
     */
    Optional<OAuth2> oauth2();

    /** Returns the key that holds a bearer token. Deprecated upstream: use {@link #authorization()}. */
    Optional<SecretKeySelector> bearerTokenSecret();

    /** Returns whether redirects are followed; absent means yes. */
    Optional<Boolean> followRedirects();

    /** Returns whether HTTP/2 is offered; absent means yes. */
    Optional<Boolean> enableHttp2();
}
