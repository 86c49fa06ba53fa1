package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where repositories are on Azure DevOps.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSCMProviderGeneratorAzureDevOps.class)
@JsonDeserialize(as = ImmutableSCMProviderGeneratorAzureDevOps.class)
@JsonPropertyOrder({"organization", "teamProject", "accessTokenRef", "api", "allBranches"})
public interface SCMProviderGeneratorAzureDevOps {
    /** Returns the organization. */
    String organization();

    /** Returns the project. */
    String teamProject();

    /** Returns the token. */
    SecretRef accessTokenRef();

    /** Returns the address of the API; absent means {@code https://dev.azure.com}. */
    Optional<String> api();

    /** Returns whether every branch gives a set, and not the default one alone; absent means no. */
    Optional<Boolean> allBranches();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SCMProviderGeneratorAzureDevOps}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSCMProviderGeneratorAzureDevOps.Builder {
        Builder() {}
    }
}
