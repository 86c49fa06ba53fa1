package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where rendered objects are installed from.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSyncSource.class)
@JsonDeserialize(as = ImmutableSyncSource.class)
@JsonPropertyOrder({"repoURL", "targetBranch", "path"})
public interface SyncSource {
    /** Returns the address of the Git repository; absent means that of the {@link DrySource}. */
    Optional<String> repoURL();

    /** Returns the branch. */
    String targetBranch();

    /** Returns the folder; neither empty nor the root of the repository. */
    String path();

    /** Refuses a path that is the root of the repository, as the custom resource definition does. */
    @Value.Check
    default void check() {
        GeneratorChecks.syncPath(path());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SyncSource}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSyncSource.Builder {
        Builder() {}
    }
}
