package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.model.grafana.Dashboard;
import io.github.cilium4j.model.profile.ClusterProfile;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dashboard about Cilium's agents: endpoints and policy, BPF maps, load balancing, connection tracking, forwarding,
 * controllers, API, and the key-value store where there is one.
 *
 * <p>It asks for series as {@link io.github.cilium4j.monitoring.scrape.CiliumAgentMonitor} labels them. A panel is there when
 * its metrics can have data in the given version with the given settings (D-04 to D-08); whether the agent serves metrics at
 * all is not asked, because without that the whole dashboard waits.
 *
 * @since 0.1.0
 */
public final class CiliumAgentDashboard {
    private static final ComponentDashboard ALL = new ComponentDashboard(
            "cilium4j-agent",
            "Cilium agent health",
            "cilium_version",
            "k8s_app=\"cilium\"",
            Stream.of(AgentSections.all(), AgentDatapathSections.all(), AgentControlSections.all())
                    .flatMap(List::stream)
                    .toList());

    private CiliumAgentDashboard() {}

    /** Returns the dashboard for a cluster. */
    public static Dashboard of(ClusterProfile profile) {
        return ALL.of(profile);
    }

    /** Returns the panels that the dashboard of a cluster does not have, and why. */
    public static List<EmptyPanel> omitted(ClusterProfile profile) {
        return ALL.omitted(profile);
    }
}
