package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Folders of a Git repository, or folders that are left out.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGitDirectoryGeneratorItem.class)
@JsonDeserialize(as = ImmutableGitDirectoryGeneratorItem.class)
@JsonPropertyOrder({"path", "exclude"})
public interface GitDirectoryGeneratorItem {
    /** Returns the path of the folders, with {@code *} and {@code **}. */
    String path();

    /** Returns whether what matches is left out; absent means no. */
    Optional<Boolean> exclude();

    /** Returns the folders that a path matches. */
    static GitDirectoryGeneratorItem of(String path) {
        return builder().path(path).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GitDirectoryGeneratorItem}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableGitDirectoryGeneratorItem.Builder {
        Builder() {}
    }
}
