package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Fields of Applications that the controller does not set back.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSetResourceIgnoreDifferences.class)
@JsonDeserialize(as = ImmutableApplicationSetResourceIgnoreDifferences.class)
@JsonPropertyOrder({"name", "jsonPointers", "jqPathExpressions"})
public interface ApplicationSetResourceIgnoreDifferences {
    /** Returns the name of the Application; absent means every one. */
    Optional<String> name();

    /** Returns JSON pointers, such as {@code /spec/source/targetRevision}. */
    List<String> jsonPointers();

    /** Returns paths in the syntax of jq, such as {@code .spec.syncPolicy}. */
    List<String> jqPathExpressions();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSetResourceIgnoreDifferences}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSetResourceIgnoreDifferences.Builder {
        Builder() {}
    }
}
