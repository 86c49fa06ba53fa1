package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where repositories are on Bitbucket Server.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSCMProviderGeneratorBitbucketServer.class)
@JsonDeserialize(as = ImmutableSCMProviderGeneratorBitbucketServer.class)
@JsonPropertyOrder({"project", "api", "basicAuth", "bearerToken", "allBranches", "insecure", "caRef"})
public interface SCMProviderGeneratorBitbucketServer {
    /** Returns the project. */
    String project();

    /** Returns the address of the API. */
    String api();

    /** Returns user name and password; absent means that nobody logs in. */
    Optional<BasicAuthBitbucketServer> basicAuth();

    /** Returns a token, instead of {@link #basicAuth()}. */
    Optional<BearerTokenBitbucket> bearerToken();

    /** Returns whether every branch gives a set, and not the default one alone; absent means no. */
    Optional<Boolean> allBranches();

    /** Returns whether the certificate of the server is not checked; absent means no. */
    Optional<Boolean> insecure();

    /** Returns the certificates that the server is checked with. */
    Optional<ConfigMapKeyRef> caRef();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SCMProviderGeneratorBitbucketServer}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSCMProviderGeneratorBitbucketServer.Builder {
        Builder() {}
    }
}
