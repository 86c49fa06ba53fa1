package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A token for a request, fetched with the OAuth 2.0 client credentials grant.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOAuth2.class)
@JsonDeserialize(as = ImmutableOAuth2.class)
@JsonPropertyOrder({
    "clientId",
    "clientSecret",
    "tokenUrl",
    "scopes",
    "endpointParams",
    "tlsConfig",
    "proxyUrl",
    "noProxy",
    "proxyFromEnvironment",
    "proxyConnectHeader"
})
public interface OAuth2 extends ProxyConfig {
    /** Returns the client's id. */
    SecretOrConfigMap clientId();

    /** Returns the key that holds the client's secret. */
    SecretKeySelector clientSecret();

    /** Returns where the token is fetched: a URL with scheme {@code http} or {@code https}. */
    String tokenUrl();

    /** Returns the scopes that are asked for. */
    List<String> scopes();

    /** Returns further parameters of the token request, by name. */
    @Value.NaturalOrder
    SortedMap<String, String> endpointParams();

    /** Returns how the token request is encrypted. */
    Optional<SafeTlsConfig> tlsConfig();

    /** Refuses URLs that are none of the Prometheus Operator's. */
    @Value.Check
    default void check() {
        CrdConstraints.tokenUrl(tokenUrl());
        CrdConstraints.proxyUrl(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OAuth2}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableOAuth2.Builder {
        Builder() {}
    }
}
