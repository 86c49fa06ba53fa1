package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.model.grafana.Dashboard;
import io.github.cilium4j.model.profile.ClusterProfile;
import java.util.List;

/**
 * The dashboard about Cilium's operators: resources, work queues, garbage collection, addresses for Services, and IPAM by mode.
 *
 * <p>It asks for series as {@link io.github.cilium4j.monitoring.scrape.CiliumOperatorMonitor} labels them. A panel is there when
 * its metrics can have data in the given version with the given settings: panels about IPAM need a cloud or, some of them, mode
 * {@code cluster-pool} (D-11, F-05).
 *
 * @since 0.1.0
 */
public final class CiliumOperatorDashboard {
    private static final ComponentDashboard ALL = new ComponentDashboard(
            "cilium4j-operator",
            "Cilium operator health",
            "cilium_operator_version",
            "k8s_app=\"cilium-operator\"",
            OperatorSections.all());

    private CiliumOperatorDashboard() {}

    /** Returns the dashboard for a cluster. */
    public static Dashboard of(ClusterProfile profile) {
        return ALL.of(profile);
    }

    /** Returns the panels that the dashboard of a cluster does not have, and why. */
    public static List<EmptyPanel> omitted(ClusterProfile profile) {
        return ALL.omitted(profile);
    }
}
