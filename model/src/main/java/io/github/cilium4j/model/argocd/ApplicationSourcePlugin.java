package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plugin that renders objects.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSourcePlugin.class)
@JsonDeserialize(as = ImmutableApplicationSourcePlugin.class)
@JsonPropertyOrder({"name", "env", "parameters"})
public interface ApplicationSourcePlugin {
    /** Returns the name of the plugin; absent means that Argo CD looks for one that fits. */
    Optional<String> name();

    /** Returns variables of its environment. */
    List<EnvEntry> env();

    /** Returns its parameters. */
    List<ApplicationSourcePluginParameter> parameters();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSourcePlugin}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSourcePlugin.Builder {
        Builder() {}
    }
}
