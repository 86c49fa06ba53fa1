package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * What an Application looks like.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSetTemplate.class)
@JsonDeserialize(as = ImmutableApplicationSetTemplate.class)
@JsonPropertyOrder({"metadata", "spec"})
public interface ApplicationSetTemplate {
    /** Returns its name, labels and annotations. */
    ApplicationSetTemplateMeta metadata();

    /** Returns what it installs, and where. */
    ApplicationSpec spec();

    /** Returns the template of an Application with a name, which may hold parameters. */
    static ApplicationSetTemplate of(String name, ApplicationSpec spec) {
        return builder()
                .metadata(ApplicationSetTemplateMeta.builder().name(name).build())
                .spec(spec)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSetTemplate}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSetTemplate.Builder {
        Builder() {}
    }
}
