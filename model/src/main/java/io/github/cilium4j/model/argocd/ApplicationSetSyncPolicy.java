package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the controller may do to the Applications of a set.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSetSyncPolicy.class)
@JsonDeserialize(as = ImmutableApplicationSetSyncPolicy.class)
@JsonPropertyOrder({"preserveResourcesOnDeletion", "applicationsSync"})
public interface ApplicationSetSyncPolicy {
    /** Returns whether the objects of an Application stay when it is deleted; absent means no. */
    Optional<Boolean> preserveResourcesOnDeletion();

    /** Returns what the controller may do; absent means {@link ApplicationsSyncPolicy#SYNC}. */
    Optional<ApplicationsSyncPolicy> applicationsSync();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSetSyncPolicy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSetSyncPolicy.Builder {
        Builder() {}
    }
}
