package io.github.cilium4j.examples.dashboards;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.dashboard.CiliumAgentDashboard;
import io.github.cilium4j.monitoring.dashboard.DashboardConfigMap;
import java.util.List;

/** Makes the dashboards of a cluster without panels that would stay empty there, and says which those are. */
public final class DashboardsOfACluster {
    private DashboardsOfACluster() {}

    /** Returns the ConfigMaps that carry the dashboards to Grafana. */
    public static List<Manifest> manifests(ClusterProfile profile) {
        return List.of(
                DashboardConfigMap.agent(profile).build().manifest(),
                DashboardConfigMap.operator(profile).build().manifest());
    }

    /** Returns a line for each panel that the agents' dashboard does not have. */
    public static List<String> omitted(ClusterProfile profile) {
        return CiliumAgentDashboard.omitted(profile).stream()
                .map(panel -> panel.title() + ": " + panel.reason())
                .toList();
    }

    /** Prints the ConfigMaps for the defaults of Cilium 1.20's chart, and after them what is left out. */
    public static void main(String[] args) {
        ClusterProfile profile = ClusterProfile.defaults(CiliumVersion.V1_20);
        System.out.print(Yaml.writeAll(manifests(profile)));
        omitted(profile).forEach(System.err::println);
    }
}
