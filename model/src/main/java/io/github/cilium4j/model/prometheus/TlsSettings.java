package io.github.cilium4j.model.prometheus;

import java.util.Optional;

/**
 * What {@link SafeTlsConfig} and {@link TlsConfig} have in common.
 *
 * @since 0.1.0
 */
public interface TlsSettings {
    /** Returns the authority that the server's certificate is checked with. */
    Optional<SecretOrConfigMap> ca();

    /** Returns the certificate that the client shows. */
    Optional<SecretOrConfigMap> cert();

    /** Returns the private key of {@link #cert()}. */
    Optional<SecretKeySelector> keySecret();

    /** Returns the name that the server's certificate must have; absent means the host that is asked. */
    Optional<String> serverName();

    /** Returns whether any certificate of the server is taken; absent means no. */
    Optional<Boolean> insecureSkipVerify();

    /** Returns the oldest TLS version that is taken. */
    Optional<TlsVersion> minVersion();

    /** Returns the newest TLS version that is taken. */
    Optional<TlsVersion> maxVersion();
}
