package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a request is encrypted, with certificates from Secrets, ConfigMaps or files of the Prometheus container. The
 * operator refuses files when {@code arbitraryFSAccessThroughSMs} of its Prometheus says so.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTlsConfig.class)
@JsonDeserialize(as = ImmutableTlsConfig.class)
@JsonPropertyOrder({
    "ca",
    "caFile",
    "cert",
    "certFile",
    "keySecret",
    "keyFile",
    "serverName",
    "insecureSkipVerify",
    "minVersion",
    "maxVersion"
})
public interface TlsConfig extends TlsSettings {
    /** Returns the path of the authority's certificate in the container of Prometheus. */
    Optional<String> caFile();

    /** Returns the path of the client's certificate in the container of Prometheus. */
    Optional<String> certFile();

    /** Returns the path of the client's private key in the container of Prometheus. */
    Optional<String> keyFile();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TlsConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableTlsConfig.Builder {
        Builder() {}
    }
}
