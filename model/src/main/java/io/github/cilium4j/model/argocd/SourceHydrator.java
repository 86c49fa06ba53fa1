package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where rendered objects are pushed to before they are installed from there.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSourceHydrator.class)
@JsonDeserialize(as = ImmutableSourceHydrator.class)
@JsonPropertyOrder({"drySource", "syncSource", "hydrateTo"})
public interface SourceHydrator {
    /** Returns where the objects come from. */
    DrySource drySource();

    /** Returns where they are installed from. */
    SyncSource syncSource();

    /** Returns where they are pushed to; absent means the branch of {@link #syncSource()}. */
    Optional<HydrateTo> hydrateTo();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SourceHydrator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSourceHydrator.Builder {
        Builder() {}
    }
}
