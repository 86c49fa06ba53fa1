package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The fields into which a replacement puts its value.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTargetSelector.class)
@JsonDeserialize(as = ImmutableTargetSelector.class)
@JsonPropertyOrder({"select", "reject", "fieldPaths", "options"})
public interface TargetSelector {
    /** Returns which objects are changed; kustomize refuses a target without it. */
    Optional<Selector> select();

    /** Returns which of them are not changed after all. */
    List<Selector> reject();

    /** Returns the paths of the fields, their steps separated by dots; none means {@code metadata.name}. */
    List<String> fieldPaths();

    /** Returns which part of the value is replaced. */
    Optional<FieldOptions> options();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TargetSelector}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableTargetSelector.Builder {
        Builder() {}
    }
}
