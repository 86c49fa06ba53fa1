package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A kind of HTTP request. Everything that is there must hold; an empty rule lets every request through.
 *
 * <p>Patterns are RE2 and must match the whole text.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePortRuleHttp.class)
@JsonDeserialize(as = ImmutablePortRuleHttp.class)
@JsonPropertyOrder({"method", "path", "host", "headers", "headerMatches"})
public interface PortRuleHttp {
    /** Returns the pattern of the method, such as {@code GET|HEAD}; absent means any. */
    Optional<String> method();

    /** Returns the pattern of the path with its query, such as {@code /api/.*}; absent means any. */
    Optional<String> path();

    /** Returns the pattern of the host, which may carry a port; absent means any. */
    Optional<String> host();

    /** Returns the headers that must be there: {@code Name} alone, or {@code Name: value}. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<String> headers();

    /** Returns the headers that must have a value, or get one. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<HeaderMatch> headerMatches();

    /**
     * Refuses a method or path that is no RE2 pattern: cilium 1.18.6 pkg/policy/api/http.go. The host is not checked
     * there.
     */
    @Value.Check
    default void check() {
        TextChecks.pattern("method", method());
        TextChecks.pattern("path", path());
    }

    /** Returns the requests with a method and a path, both RE2 patterns. */
    static PortRuleHttp of(String method, String path) {
        return builder().method(method).path(path).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PortRuleHttp}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePortRuleHttp.Builder {
        Builder() {}
    }
}
