package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Sets of parameters that are written down.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableListGenerator.class)
@JsonDeserialize(as = ImmutableListGenerator.class)
@JsonPropertyOrder({"elements", "elementsYaml", "template"})
public interface ListGenerator {
    /** Returns the sets: maps from names to data. */
    List<YamlMapping> elements();

    /** Returns further sets as a text in YAML, which may hold templates. */
    Optional<String> elementsYaml();

    /** Returns a template that is merged over that of the set, for what this generator gives. */
    Optional<ApplicationSetTemplate> template();

    /** Returns the generator that gives these sets. */
    static ListGenerator of(YamlMapping... elements) {
        return builder().addElements(elements).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ListGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableListGenerator.Builder {
        Builder() {}
    }
}
