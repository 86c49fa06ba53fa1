package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Fields in which objects may differ from their source.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableResourceIgnoreDifferences.class)
@JsonDeserialize(as = ImmutableResourceIgnoreDifferences.class)
@JsonPropertyOrder({"group", "kind", "name", "namespace", "jsonPointers", "jqPathExpressions", "managedFieldsManagers"})
public interface ResourceIgnoreDifferences {
    /** Returns the API group; absent or empty means the core group. */
    Optional<String> group();

    /** Returns the kind. */
    String kind();

    /** Returns the name; absent means every one. */
    Optional<String> name();

    /** Returns the namespace; absent means every one. */
    Optional<String> namespace();

    /** Returns JSON pointers, such as {@code /spec/replicas}. */
    List<String> jsonPointers();

    /** Returns paths in the syntax of jq, such as {@code .spec.data[].remoteRef}. */
    List<String> jqPathExpressions();

    /** Returns managers whose fields may differ. */
    List<String> managedFieldsManagers();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResourceIgnoreDifferences}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableResourceIgnoreDifferences.Builder {
        Builder() {}
    }
}
