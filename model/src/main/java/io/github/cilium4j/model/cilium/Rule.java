package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whom a policy is about, and what they may receive and send.
 *
 * <p>Endpoints that a rule selects are in default deny in each direction for which it has an element, unless
 * {@link #enableDefaultDeny} says otherwise. All rules of all policies count together: what one allows is allowed,
 * what one denies is denied.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRule.class)
@JsonDeserialize(as = ImmutableRule.class)
@JsonPropertyOrder({
    "description",
    "endpointSelector",
    "nodeSelector",
    "enableDefaultDeny",
    "ingress",
    "ingressDeny",
    "egress",
    "egressDeny",
    "labels",
    "log"
})
public interface Rule {
    /** Returns what the rule is for; it changes nothing. */
    Optional<String> description();

    /**
     * Returns the labels of the pods the rule is about; an empty selector means every pod, of a CiliumNetworkPolicy's
     * namespace or of the cluster. Either this or {@link #nodeSelector}.
     */
    Optional<LabelSelector> endpointSelector();

    /** Returns the labels of the nodes the rule is about: a host policy. Only in a CiliumClusterwideNetworkPolicy. */
    Optional<LabelSelector> nodeSelector();

    /** Returns whether default deny is switched on. */
    Optional<DefaultDenyConfig> enableDefaultDeny();

    /**
     * Returns the incoming traffic that is allowed. {@code []} is the same as absent; {@code [{}]} allows nothing and
     * switches default deny on.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<IngressRule> ingress();

    /**
     * Returns the incoming traffic that is denied. {@code []} is the same as absent; {@code [{}]} denies nothing and
     * switches default deny on.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<IngressDenyRule> ingressDeny();

    /**
     * Returns the outgoing traffic that is allowed. {@code []} is the same as absent; {@code [{}]} allows nothing and
     * switches default deny on.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<EgressRule> egress();

    /**
     * Returns the outgoing traffic that is denied. {@code []} is the same as absent; {@code [{}]} denies nothing and
     * switches default deny on.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<EgressDenyRule> egressDeny();

    /** Returns labels of the rule itself; they select nothing. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<Label> labels();

    /** Returns what flow logs say beside traffic that this rule decides. */
    Optional<LogConfig> log();

    /** Refuses what the agent refuses: cilium 1.18.6 pkg/policy/api/rule_validation.go. */
    @Value.Check
    default void check() {
        RuleChecks.oneSelector(this);
        RuleChecks.someSection(this);
        RuleChecks.noL7OnHosts(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
