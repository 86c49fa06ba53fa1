package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an {@link ApplicationSet} generates, from what.
 *
 * <p>Texts of the template may hold parameters, such as {@code {{ .environment }}}; with {@link #goTemplate()} in the
 * syntax of Go, otherwise as {@code {{environment}}}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSetSpec.class)
@JsonDeserialize(as = ImmutableApplicationSetSpec.class)
@JsonPropertyOrder({
    "goTemplate",
    "goTemplateOptions",
    "generators",
    "applyNestedSelectors",
    "template",
    "templatePatch",
    "syncPolicy",
    "strategy",
    "preservedFields",
    "ignoreApplicationDifferences"
})
public interface ApplicationSetSpec {
    /** Returns whether texts are templates of Go with the functions of Sprig; absent means no. */
    Optional<Boolean> goTemplate();

    /**
     * Returns how a template of Go treats a missing key: {@code missingkey=default}, {@code missingkey=invalid},
     * {@code missingkey=zero} or {@code missingkey=error}.
     */
    List<String> goTemplateOptions();

    /** Returns where parameters come from. Always written, because the API server wants it even when it is empty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<ApplicationSetGenerator> generators();

    /** Returns whether selectors of generators two levels inside others count; absent means no. */
    Optional<Boolean> applyNestedSelectors();

    /** Returns what every Application looks like. */
    ApplicationSetTemplate template();

    /**
     * Returns a template whose result is a merge patch, in YAML, of the Application that {@link #template()} gave.
     * Only here can a template add or leave out whole fields.
     */
    Optional<String> templatePatch();

    /** Returns what the controller may do to Applications. */
    Optional<ApplicationSetSyncPolicy> syncPolicy();

    /** Returns in which order Applications are synchronized and deleted; absent means all at once. */
    Optional<ApplicationSetStrategy> strategy();

    /** Returns what the controller leaves alone on Applications. */
    Optional<ApplicationPreservedFields> preservedFields();

    /** Returns fields of Applications that the controller does not set back. */
    List<ApplicationSetResourceIgnoreDifferences> ignoreApplicationDifferences();

    /** Refuses an option that templates of Go do not know: Go text/template, Option. */
    @Value.Check
    default void check() {
        GeneratorChecks.options(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSetSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSetSpec.Builder {
        Builder() {}
    }
}
