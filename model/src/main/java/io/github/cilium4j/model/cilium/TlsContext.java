package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The certificates of one side of a TLS connection that the proxy opens or ends.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTlsContext.class)
@JsonDeserialize(as = ImmutableTlsContext.class)
@JsonPropertyOrder({"secret", "trustedCA", "certificate", "privateKey"})
public interface TlsContext {
    /** Returns the Secret that holds certificate, key and authority. */
    Secret secret();

    /** Returns the Secret's key of the certificate authority; absent means {@code ca.crt}. */
    Optional<String> trustedCA();

    /** Returns the Secret's key of the certificate; absent means {@code tls.crt}. */
    Optional<String> certificate();

    /** Returns the Secret's key of the private key; absent means {@code tls.key}. */
    Optional<String> privateKey();

    /** Returns a context whose certificates stand under the usual keys of a Secret. */
    static TlsContext of(Secret secret) {
        return builder().secret(secret).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TlsContext}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableTlsContext.Builder {
        Builder() {}
    }
}
