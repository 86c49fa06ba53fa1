package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When and how an Application is synchronized.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSyncPolicy.class)
@JsonDeserialize(as = ImmutableSyncPolicy.class)
@JsonPropertyOrder({"automated", "syncOptions", "retry", "managedNamespaceMetadata"})
public interface SyncPolicy {
    /** Returns what happens without a person; absent means nothing. */
    Optional<SyncPolicyAutomated> automated();

    /** Returns options such as {@code ServerSideApply=true}, in order. */
    List<String> syncOptions();

    /** Returns how often it is tried again when it fails; absent means not at all. */
    Optional<RetryStrategy> retry();

    /** Returns labels and annotations of the namespace, when {@code CreateNamespace=true} makes it. */
    Optional<ManagedNamespaceMetadata> managedNamespaceMetadata();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SyncPolicy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSyncPolicy.Builder {
        Builder() {}
    }
}
