package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an Application installs, and where. Inside a template every text may hold parameters, so their form is not
 * looked at.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSpec.class)
@JsonDeserialize(as = ImmutableApplicationSpec.class)
@JsonPropertyOrder({
    "project",
    "destination",
    "source",
    "sources",
    "sourceHydrator",
    "syncPolicy",
    "ignoreDifferences",
    "info",
    "revisionHistoryLimit"
})
public interface ApplicationSpec {
    /** Returns the project, such as {@code default}. */
    String project();

    /** Returns the cluster and namespace. */
    ApplicationDestination destination();

    /** Returns where the objects come from. Does not count beside {@link #sources()}. */
    Optional<ApplicationSource> source();

    /**
     * Returns where the objects come from when it is more than one place. Of two objects that are the same the later
     * source wins.
     */
    List<ApplicationSource> sources();

    /**
     * Returns where rendered objects are pushed to before they are installed from there, instead of {@link #source()}.
     */
    Optional<SourceHydrator> sourceHydrator();

    /** Returns when and how it is synchronized; absent means by hand. */
    Optional<SyncPolicy> syncPolicy();

    /** Returns fields in which objects may differ from their source. */
    List<ResourceIgnoreDifferences> ignoreDifferences();

    /** Returns notes for people. */
    List<Info> info();

    /** Returns how many earlier deployments are kept; absent means 10. */
    Optional<Long> revisionHistoryLimit();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSpec.Builder {
        Builder() {}
    }
}
