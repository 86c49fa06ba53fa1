package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The number that a set of labels has in the cluster; it is the name of the object. Cilium writes it. Belongs to the
 * whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumidentities.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumIdentity.class)
@JsonDeserialize(as = ImmutableCiliumIdentity.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "security-labels"})
public interface CiliumIdentity extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.clusterwide("CiliumIdentity", CiliumIdentity.class, "cilium.io/v2");

    /** Returns {@code cilium.io/v2}: no supported Cilium serves another. */
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

    /**
     * Returns the labels that make up the identity, by their source and key, such as {@code k8s:app}. Always written,
     * because the API server wants it even when it is empty. Written {@code security-labels}.
     */
    @JsonProperty("security-labels")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Value.NaturalOrder
    SortedMap<String, String> securityLabels();

    /** Returns the number, which is the name of the object; absent when the name is none. */
    default Optional<Long> id() {
        return metadata().name().filter(name -> name.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    /** Returns the namespace of the pods that have the identity; absent when it is not about pods of one. */
    default Optional<String> namespace() {
        return Optional.ofNullable(securityLabels().get("k8s:io.kubernetes.pod.namespace"));
    }

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /**
     * Returns the identity with a number and labels.
     *
     * @param id the number
     * @param securityLabels the labels by source and key, such as {@code k8s:app}
     */
    static CiliumIdentity of(long id, Map<String, String> securityLabels) {
        return builder()
                .metadata(ObjectMeta.of(Long.toString(id)))
                .securityLabels(securityLabels)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumIdentity}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumIdentity.Builder {
        Builder() {}
    }
}
