package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.BindingRules;
import io.github.cilium4j.core.yaml.YamlRules;
import io.github.cilium4j.model.profile.HelmRules;
import io.github.cilium4j.model.schema.SchemaRules;
import io.github.cilium4j.monitoring.lint.MonitoringRules;
import io.github.cilium4j.overlay.lint.ChartConfigRules;
import io.github.cilium4j.overlay.lint.ClusterRules;
import io.github.cilium4j.overlay.lint.OverlayRules;
import io.github.cilium4j.policies.agent.AgentRules;
import io.github.cilium4j.policies.lb.LoadBalancerRules;
import io.github.cilium4j.policies.lint.PolicyRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every rule that a check applies, in catalogue order.
 *
 * @since 0.1.0
 */
public final class AllRules {
    private static final List<RuleInfo> ALL = Stream.of(
                    YamlRules.all(),
                    BindingRules.all(),
                    SchemaRules.all(),
                    HelmRules.all(),
                    ChartConfigRules.all(),
                    LoadBalancerRules.all(),
                    PolicyRules.all(),
                    AgentRules.all(),
                    MonitoringRules.all(),
                    overlayRules())
            .flatMap(List::stream)
            .toList();

    private static List<RuleInfo> overlayRules() {
        return Stream.concat(OverlayRules.all().stream(), ClusterRules.all().stream())
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }

    private AllRules() {}

    /** Returns every rule. */
    public static List<RuleInfo> all() {
        return ALL;
    }
}
