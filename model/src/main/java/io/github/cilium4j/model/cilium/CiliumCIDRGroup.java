package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Cidr;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A list of address blocks under one name, for {@link CidrRule#cidrGroupRef()} and, by its labels, for {@link
 * CidrRule#cidrGroupSelector()} of policies. Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumcidrgroups.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumCIDRGroup.class)
@JsonDeserialize(as = ImmutableCiliumCIDRGroup.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface CiliumCIDRGroup extends Manifest {
    /** The kind and its API versions. */
    Kind KIND = Kind.clusterwide("CiliumCIDRGroup", CiliumCIDRGroup.class, "cilium.io/v2", "cilium.io/v2alpha1");

    /**
     * Returns {@code cilium.io/v2}, the default, or {@code cilium.io/v2alpha1}, which is deprecated. Every supported
     * Cilium serves both.
     */
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

    /** Returns the blocks. */
    CiliumCIDRGroupSpec spec();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /**
     * Returns the group of some blocks such as {@code 192.0.2.0/24}.
     *
     * @param name the name of the group
     * @param cidrs the blocks
     * @throws InvalidManifestException when a text is no block, or no object can have the name
     */
    static CiliumCIDRGroup of(String name, String... cidrs) {
        return builder()
                .metadata(ObjectMeta.of(name))
                .spec(CiliumCIDRGroupSpec.builder()
                        .externalCIDRs(Stream.of(cidrs).map(Cidr::parse).toList())
                        .build())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumCIDRGroup}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumCIDRGroup.Builder {
        Builder() {}
    }
}
