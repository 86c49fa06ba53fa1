package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * How a request is encrypted, with certificates from Secrets and ConfigMaps only.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSafeTlsConfig.class)
@JsonDeserialize(as = ImmutableSafeTlsConfig.class)
@JsonPropertyOrder({"ca", "cert", "keySecret", "serverName", "insecureSkipVerify", "minVersion", "maxVersion"})
public interface SafeTlsConfig extends TlsSettings {
    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafeTlsConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSafeTlsConfig.Builder {
        Builder() {}
    }
}
