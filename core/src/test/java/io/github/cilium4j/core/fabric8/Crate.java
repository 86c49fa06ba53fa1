package io.github.cilium4j.core.fabric8;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A kind with the shapes that get lost easily: opaque data, and a list where absent and empty differ. */
@Value.Immutable
@JsonSerialize(as = ImmutableCrate.class)
@JsonDeserialize(as = ImmutableCrate.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "weight", "labels", "content"})
interface Crate extends Manifest {
    @Override
    @Value.Default
    default String apiVersion() {
        return "shop.io/v1";
    }

    @Override
    @Value.Derived
    default String kind() {
        return "Crate";
    }

    @Override
    ObjectMeta metadata();

    Optional<Integer> weight();

    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<String> labels();

    Optional<YamlNode> content();
}
