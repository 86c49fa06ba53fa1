package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says what pods of every namespace, or nodes, may receive and send. Belongs to the whole cluster.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumClusterwideNetworkPolicy.class)
@JsonDeserialize(as = ImmutableCiliumClusterwideNetworkPolicy.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "specs", "status"})
public interface CiliumClusterwideNetworkPolicy extends Manifest {
    /** The kind and its API version. */
    Kind KIND =
            Kind.clusterwide("CiliumClusterwideNetworkPolicy", CiliumClusterwideNetworkPolicy.class, "cilium.io/v2");

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

    /** Returns the rule. */
    Optional<Rule> spec();

    /**
     * Returns more rules; {@link #spec} and these count together. Not absent when {@link #spec} is; {@code []} is a
     * policy without effect.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<Rule> specs();

    /** Returns what the operator reports, as it is. */
    Optional<YamlMapping> status();

    /** Refuses an object without a rule: cilium 1.18.6 pkg/k8s/apis/cilium.io/v2/ccnp_types.go. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
        RuleChecks.someSpec(spec(), specs());
    }

    /** Returns every rule: {@link #spec}, then {@link #specs}. */
    default List<Rule> rules() {
        return Stream.concat(spec().stream(), ThreeState.items(specs()).stream())
                .toList();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumClusterwideNetworkPolicy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumClusterwideNetworkPolicy.Builder {
        Builder() {}
    }
}
