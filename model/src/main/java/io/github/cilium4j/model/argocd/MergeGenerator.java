package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the first generator gives, with what the later ones give on top where the merge keys have equal values. What
 * matches no set of the first is dropped.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMergeGenerator.class)
@JsonDeserialize(as = ImmutableMergeGenerator.class)
@JsonPropertyOrder({"generators", "mergeKeys", "template"})
public interface MergeGenerator {
    /** Returns the generators: at least two, the first is the base. */
    List<ApplicationSetNestedGenerator> generators();

    /** Returns the parameters that sets are matched by: at least one. */
    List<String> mergeKeys();

    /** Returns a template that is merged over that of the set, for what this generator gives. */
    Optional<ApplicationSetTemplate> template();

    /**
     * Refuses less than two generators and no merge key, as the controller does: Argo CD
     * applicationset/generators/merge.go.
     */
    @Value.Check
    default void check() {
        GeneratorChecks.merge(this);
    }

    /** Returns a base with another generator on top of it, matched by one parameter. */
    static MergeGenerator of(String mergeKey, ApplicationSetNestedGenerator base, ApplicationSetNestedGenerator over) {
        return builder().addMergeKey(mergeKey).addGenerators(base, over).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MergeGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableMergeGenerator.Builder {
        Builder() {}
    }
}
