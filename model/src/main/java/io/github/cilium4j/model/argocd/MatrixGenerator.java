package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Every combination of what two generators give. The second may use the parameters of the first.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMatrixGenerator.class)
@JsonDeserialize(as = ImmutableMatrixGenerator.class)
@JsonPropertyOrder({"generators", "template"})
public interface MatrixGenerator {
    /** Returns the generators: two. */
    List<ApplicationSetNestedGenerator> generators();

    /** Returns a template that is merged over that of the set, for what this generator gives. */
    Optional<ApplicationSetTemplate> template();

    /** Refuses less than two generators, as the controller does: Argo CD applicationset/generators/matrix.go. */
    @Value.Check
    default void check() {
        GeneratorChecks.twoGenerators(generators());
    }

    /** Returns the combinations of two generators. */
    static MatrixGenerator of(ApplicationSetNestedGenerator one, ApplicationSetNestedGenerator other) {
        return builder().addGenerators(one, other).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatrixGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableMatrixGenerator.Builder {
        Builder() {}
    }
}
