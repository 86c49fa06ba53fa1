package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The namespaces in which a monitor looks; without anything it is the monitor's own.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNamespaceSelector.class)
@JsonDeserialize(as = ImmutableNamespaceSelector.class)
@JsonPropertyOrder({"any", "matchNames"})
public interface NamespaceSelector {
    /** Returns whether all namespaces are searched, whatever {@link #matchNames()} says; absent means no. */
    Optional<Boolean> any();

    /** Returns the namespaces by name. */
    List<String> matchNames();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NamespaceSelector}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableNamespaceSelector.Builder {
        Builder() {}
    }
}
