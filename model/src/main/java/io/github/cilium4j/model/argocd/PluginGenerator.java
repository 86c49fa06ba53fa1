package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Sets of parameters that a service answers with.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePluginGenerator.class)
@JsonDeserialize(as = ImmutablePluginGenerator.class)
@JsonPropertyOrder({"configMapRef", "input", "values", "requeueAfterSeconds", "template"})
public interface PluginGenerator {
    /** Returns the ConfigMap that says where the service is. */
    PluginConfigMapRef configMapRef();

    /** Returns what the service is asked with. */
    Optional<PluginInput> input();

    /** Returns further parameters, named {@code values.<key>} in the template. Their texts may hold templates. */
    @Value.NaturalOrder
    SortedMap<String, String> values();

    /** Returns after how many seconds the generator looks again; absent means 1800. */
    Optional<Long> requeueAfterSeconds();

    /** Returns a template that is merged over that of the set, for what this generator gives. */
    Optional<ApplicationSetTemplate> template();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PluginGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePluginGenerator.Builder {
        Builder() {}
    }
}
