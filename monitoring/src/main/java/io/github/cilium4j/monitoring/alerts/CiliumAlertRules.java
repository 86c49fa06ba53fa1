package io.github.cilium4j.monitoring.alerts;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.model.prometheus.PrometheusRule;
import io.github.cilium4j.model.prometheus.PrometheusRuleSpec;
import io.github.cilium4j.model.prometheus.RuleGroup;
import io.github.cilium4j.monitoring.ObjectOptions;
import org.immutables.value.Value;

/**
 * Eight alerts about agents, operators and Hubble, as one PrometheusRule {@code cilium-prometheus-rules}.
 *
 * <p>Names, waiting times and severities are those of the specification, and so are six of the expressions. Two of them can never
 * fire with any supported Cilium and are corrected:
 *
 * <ul>
 *   <li>{@code CiliumNodeConnectivityIssue} asks for {@code cilium_node_connectivity_status}, which does not exist. Here it asks
 *       for {@code cilium_unreachable_nodes}, which each agent counts by its own probes.
 *   <li>{@code CiliumIdentityAllocationErrors} asks the operator's log for the subsystem {@code identity-allocation}. No part of
 *       Cilium is called that, and it is agents that allocate identities unless told otherwise. Here it asks both logs for the
 *       subsystems {@code allocator} and those that start with {@code identity} (cilium pkg/allocator, pkg/identity/cache).
 * </ul>
 *
 * <p>{@code HubbleEventsLost} needs Hubble's metrics; the others what the monitors of
 * {@link io.github.cilium4j.monitoring.scrape} scrape.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface CiliumAlertRules extends ObjectOptions {
    /** Returns how often the alerts are evaluated; 30 seconds when not set. */
    @Value.Default
    default PromDuration interval() {
        return PromDuration.parse("30s");
    }

    /** Returns the rule object, which has the labels {@code prometheus: cilium} and {@code role: alert-rules} besides. */
    default PrometheusRule manifest() {
        ObjectMeta metadata = ObjectMeta.builder()
                .putLabel("prometheus", "cilium")
                .putLabel("role", "alert-rules")
                .from(metadata("cilium-prometheus-rules"))
                .build();
        RuleGroup group = RuleGroup.builder()
                .name("cilium.rules")
                .interval(interval())
                .rules(Alerts.all())
                .build();
        return PrometheusRule.builder()
                .metadata(metadata)
                .spec(PrometheusRuleSpec.builder().addGroup(group).build())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CiliumAlertRules}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumAlertRules.Builder {
        Builder() {}
    }
}
