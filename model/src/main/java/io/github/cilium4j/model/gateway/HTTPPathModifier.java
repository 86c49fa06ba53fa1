package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a path is changed. It has exactly the member that its type names.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPPathModifier.class)
@JsonDeserialize(as = ImmutableHTTPPathModifier.class)
@JsonPropertyOrder({"type", "replaceFullPath", "replacePrefixMatch"})
public interface HTTPPathModifier {
    /** Returns what is replaced. */
    HTTPPathModifierType type();

    /** Returns the new path, at most 1024 characters. */
    Optional<String> replaceFullPath();

    /**
     * Returns what takes the place of the prefix that matched, at most 1024 characters. The rule has exactly one match
     * then, of a prefix.
     */
    Optional<String> replacePrefixMatch();

    /** Refuses another member than the one that the type names. */
    @Value.Check
    default void check() {
        FilterChecks.path(this);
    }

    /** Returns the change of the whole path. */
    static HTTPPathModifier fullPath(String path) {
        return builder()
                .type(HTTPPathModifierType.REPLACE_FULL_PATH)
                .replaceFullPath(path)
                .build();
    }

    /** Returns the change of the prefix that matched. */
    static HTTPPathModifier prefixMatch(String prefix) {
        return builder()
                .type(HTTPPathModifierType.REPLACE_PREFIX_MATCH)
                .replacePrefixMatch(prefix)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPPathModifier}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPPathModifier.Builder {
        Builder() {}
    }
}
