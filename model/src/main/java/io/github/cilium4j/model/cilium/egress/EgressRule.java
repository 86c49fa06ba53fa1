package io.github.cilium4j.model.cilium.egress;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Pods by their own labels, those of their namespace and those of their node; all that are there must fit.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEgressRule.class)
@JsonDeserialize(as = ImmutableEgressRule.class)
@JsonPropertyOrder({"namespaceSelector", "podSelector", "nodeSelector"})
public interface EgressRule {
    /** Returns the labels of the namespace; empty means every namespace. */
    Optional<LabelSelector> namespaceSelector();

    /** Returns the labels of the pod; empty means every pod. */
    Optional<LabelSelector> podSelector();

    /** Returns the labels of the node; absent means every node. */
    Optional<LabelSelector> nodeSelector();

    /** Refuses selectors of neither namespaces nor pods: cilium 1.18.6 pkg/egressgateway/policy.go. */
    @Value.Check
    default void check() {
        EgressChecks.rule(this);
    }

    /** Returns the pods with some labels, in every namespace. */
    static EgressRule pods(LabelSelector pods) {
        return builder().podSelector(pods).build();
    }

    /** Returns every pod of a namespace. */
    static EgressRule namespace(String name) {
        return builder()
                .namespaceSelector(LabelSelector.of("kubernetes.io/metadata.name", name))
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EgressRule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEgressRule.Builder {
        Builder() {}
    }
}
