package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Files of a Git repository, or files that are left out.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGitFileGeneratorItem.class)
@JsonDeserialize(as = ImmutableGitFileGeneratorItem.class)
@JsonPropertyOrder({"path", "exclude"})
public interface GitFileGeneratorItem {
    /** Returns the path of the files, with {@code *} and {@code **}. */
    String path();

    /** Returns whether what matches is left out; absent means no. */
    Optional<Boolean> exclude();

    /** Returns the files that a path matches. */
    static GitFileGeneratorItem of(String path) {
        return builder().path(path).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GitFileGeneratorItem}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableGitFileGeneratorItem.Builder {
        Builder() {}
    }
}
