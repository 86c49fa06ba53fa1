package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.Incubating;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Says which nodes answer ARP and neighbour discovery for the addresses of which Services, and on which interfaces. Belongs
 * to the whole cluster.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumL2AnnouncementPolicy.class)
@JsonDeserialize(as = ImmutableCiliumL2AnnouncementPolicy.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface CiliumL2AnnouncementPolicy extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.clusterwide("CiliumL2AnnouncementPolicy", CiliumL2AnnouncementPolicy.class, "cilium.io/v2alpha1");

    /** Returns {@code cilium.io/v2alpha1}: no supported Cilium serves another. */
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

    /** Returns what is announced, by whom and where; absent announces nothing. */
    Optional<L2AnnouncementPolicySpec> spec();

    /** Returns what the agents report, as it is. */
    Optional<YamlMapping> status();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumL2AnnouncementPolicy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumL2AnnouncementPolicy.Builder {
        Builder() {}
    }
}
