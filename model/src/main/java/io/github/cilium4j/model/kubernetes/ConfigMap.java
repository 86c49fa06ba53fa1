package io.github.cilium4j.model.kubernetes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Texts and bytes that programs read. Lives in a namespace.
 *
 * <p>Source: Kubernetes, core API group; pkg/apis/core/validation, ValidateConfigMap.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableConfigMap.class)
@JsonDeserialize(as = ImmutableConfigMap.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "immutable", "data", "binaryData"})
public interface ConfigMap extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.namespaced("ConfigMap", ConfigMap.class, "v1");

    /** Returns {@code v1}: Kubernetes serves no other. */
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

    /** Returns whether the content can never be changed; absent means no. */
    Optional<Boolean> immutable();

    /**
     * Returns the texts by key. A key has 1 to 253 letters, digits, {@code -}, {@code _} and {@code .}, is not {@code .} and
     * does not start with {@code ..}.
     */
    @Value.NaturalOrder
    SortedMap<String, String> data();

    /** Returns the bytes by key, in base64 with padding. Keys are those of {@link #data()}, and none is in both. */
    @Value.NaturalOrder
    SortedMap<String, String> binaryData();

    /** Refuses an API version, keys, base64 and a size that the API server does not take. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
        ConfigMapContent.check(this);
    }

    /** Returns a ConfigMap with one text. */
    static ConfigMap of(ObjectMeta metadata, String key, String text) {
        return builder().metadata(metadata).putData(key, text).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConfigMap}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableConfigMap.Builder {
        Builder() {}
    }
}
