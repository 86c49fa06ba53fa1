package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Alerts and recorded series that the Prometheus Operator hands to Prometheus or to Thanos Ruler. Lives in a
 * namespace.
 *
 * <p>Source: Prometheus Operator 0.95.1, custom resource definition {@code prometheusrules.monitoring.coreos.com}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePrometheusRule.class)
@JsonDeserialize(as = ImmutablePrometheusRule.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface PrometheusRule extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.namespaced("PrometheusRule", PrometheusRule.class, "monitoring.coreos.com/v1");

    /** Returns {@code monitoring.coreos.com/v1}: the Prometheus Operator serves no other. */
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

    /** Returns the groups of rules. */
    PrometheusRuleSpec spec();

    /** Returns what the Prometheus Operator reports, as it is. */
    Optional<YamlMapping> status();

    /** Refuses an API version that the Prometheus Operator does not serve. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrometheusRule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePrometheusRule.Builder {
        Builder() {}
    }
}
