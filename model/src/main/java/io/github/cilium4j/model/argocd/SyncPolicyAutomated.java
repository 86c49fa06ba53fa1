package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happens without a person.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSyncPolicyAutomated.class)
@JsonDeserialize(as = ImmutableSyncPolicyAutomated.class)
@JsonPropertyOrder({"prune", "selfHeal", "allowEmpty", "enabled"})
public interface SyncPolicyAutomated {
    /** Returns whether objects that the source does not have any more are deleted; absent means no. */
    Optional<Boolean> prune();

    /** Returns whether changes in the cluster are undone; absent means no. */
    Optional<Boolean> selfHeal();

    /** Returns whether the last object may be deleted; absent means no. */
    Optional<Boolean> allowEmpty();

    /** Returns whether anything of this counts; absent means yes. */
    Optional<Boolean> enabled();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SyncPolicyAutomated}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSyncPolicyAutomated.Builder {
        Builder() {}
    }
}
