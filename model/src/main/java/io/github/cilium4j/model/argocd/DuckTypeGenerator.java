package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A set of parameters for each cluster that the status of another object names.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDuckTypeGenerator.class)
@JsonDeserialize(as = ImmutableDuckTypeGenerator.class)
@JsonPropertyOrder({"configMapRef", "name", "labelSelector", "values", "requeueAfterSeconds", "template"})
public interface DuckTypeGenerator {
    /** Returns the name of the ConfigMap that says which kind of object, and where in it the clusters are. */
    String configMapRef();

    /** Returns the name of the object. */
    Optional<String> name();

    /** Returns which objects are meant, by their labels. */
    Optional<ParameterSelector> labelSelector();

    /** Returns further parameters, named {@code values.<key>} in the template. Their texts may hold templates. */
    @Value.NaturalOrder
    SortedMap<String, String> values();

    /** Returns after how many seconds the generator looks again; absent means 180. */
    Optional<Long> requeueAfterSeconds();

    /** Returns a template that is merged over that of the set, for what this generator gives. */
    Optional<ApplicationSetTemplate> template();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DuckTypeGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableDuckTypeGenerator.Builder {
        Builder() {}
    }
}
