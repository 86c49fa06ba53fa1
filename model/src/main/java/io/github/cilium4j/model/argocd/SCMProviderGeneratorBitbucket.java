package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where repositories are on Bitbucket Cloud.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSCMProviderGeneratorBitbucket.class)
@JsonDeserialize(as = ImmutableSCMProviderGeneratorBitbucket.class)
@JsonPropertyOrder({"owner", "user", "appPasswordRef", "allBranches"})
public interface SCMProviderGeneratorBitbucket {
    /** Returns the workspace. */
    String owner();

    /** Returns the user name. */
    String user();

    /** Returns the password. */
    SecretRef appPasswordRef();

    /** Returns whether every branch gives a set, and not the default one alone; absent means no. */
    Optional<Boolean> allBranches();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SCMProviderGeneratorBitbucket}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSCMProviderGeneratorBitbucket.Builder {
        Builder() {}
    }
}
