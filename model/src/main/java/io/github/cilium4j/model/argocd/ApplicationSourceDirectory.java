package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How plain manifests of a folder are read.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSourceDirectory.class)
@JsonDeserialize(as = ImmutableApplicationSourceDirectory.class)
@JsonPropertyOrder({"recurse", "jsonnet", "exclude", "include"})
public interface ApplicationSourceDirectory {
    /** Returns whether folders inside are read too; absent means no. */
    Optional<Boolean> recurse();

    /** Returns how Jsonnet is run. */
    Optional<ApplicationSourceJsonnet> jsonnet();

    /** Returns which files are left out: a glob such as {@code config.yaml} or {@code {a.yaml,b.yaml}}. */
    Optional<String> exclude();

    /** Returns which files are read: a glob; absent means every manifest. */
    Optional<String> include();

    /** Returns the one file that is read. */
    static ApplicationSourceDirectory include(String glob) {
        return builder().include(glob).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSourceDirectory}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSourceDirectory.Builder {
        Builder() {}
    }
}
