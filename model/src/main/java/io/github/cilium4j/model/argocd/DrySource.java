package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where objects come from before they are rendered.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDrySource.class)
@JsonDeserialize(as = ImmutableDrySource.class)
@JsonPropertyOrder({"repoURL", "targetRevision", "path", "directory", "kustomize", "helm", "plugin"})
public interface DrySource {
    /** Returns the address of the Git repository. */
    String repoURL();

    /** Returns the branch, tag or commit. */
    String targetRevision();

    /** Returns the folder. */
    String path();

    /** Returns how plain manifests are read. */
    Optional<ApplicationSourceDirectory> directory();

    /** Returns how kustomize is run. */
    Optional<ApplicationSourceKustomize> kustomize();

    /** Returns how Helm is run. */
    Optional<ApplicationSourceHelm> helm();

    /** Returns which plugin renders the objects. */
    Optional<ApplicationSourcePlugin> plugin();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DrySource}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableDrySource.Builder {
        Builder() {}
    }
}
