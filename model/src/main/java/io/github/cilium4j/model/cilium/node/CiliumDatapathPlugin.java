package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import io.github.cilium4j.core.Incubating;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import org.immutables.value.Value;

/**
 * A program beside the agent that adds to Cilium's programs in the kernel. Cilium 1.20 is the first version that has
 * it, and already deprecates it. Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumdatapathplugins.cilium.io} of Cilium 1.20.2.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@CiliumVersions(since = CiliumVersion.V1_20)
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumDatapathPlugin.class)
@JsonDeserialize(as = ImmutableCiliumDatapathPlugin.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface CiliumDatapathPlugin extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.clusterwide("CiliumDatapathPlugin", CiliumDatapathPlugin.class, "cilium.io/v2alpha1");

    /** Returns {@code cilium.io/v2alpha1}: Cilium serves no other for this kind. */
    @Override
    @Value.Default
    default String apiVersion() {
        return KIND.defaultApiVersion();
    }

    @Override
    @Value.Derived
    default String kind() {
        return KIND.name();
    }

    @Override
    ObjectMeta metadata();

    /** Returns what Cilium has to know. */
    CiliumDatapathPluginSpec spec();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumDatapathPlugin}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumDatapathPlugin.Builder {
        Builder() {}
    }
}
