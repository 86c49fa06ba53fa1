package io.github.cilium4j.overlay.lockout;

import java.util.ArrayList;
import java.util.List;

/**
 * What a cluster and its operators live on. Ports: the documentation of RKE2 on its network, and of cilium 1.18.6 on firewall rules and
 * metrics.
 */
final class Needs {
    private Needs() {}

    /** Returns them, those first without which nobody can mend the others. */
    static List<Need> all() {
        List<Need> all = new ArrayList<>();
        all.add(Need.tcp("SSH", Role.WORLD, Role.NODES, 22));
        addControlPlane(all);
        all.add(Need.tcp("health of Cilium", Role.OTHER_NODES, Role.NODES, 4240));
        all.add(Need.tcp("health of Cilium", Role.OTHER_NODES, Role.HEALTH, 4240));
        all.add(Need.udp("VXLAN", Role.OTHER_NODES, Role.NODES, 8472));
        addDns(all);
        all.add(Need.tcp("Argo CD reads git", Role.REPO_SERVER, Role.GIT, 443));
        all.add(Need.tcp("Argo CD applies", Role.CONTROLLER, Role.API_SERVER, 6443));
        addMonitoring(all);
        all.add(Need.tcp("SPIRE", Role.SPIRE_AGENT, Role.SPIRE_SERVER, 8081).beforeIdentities());
        all.add(Need.tcp("SPIRE", Role.AGENT, Role.SPIRE_SERVER, 8081).beforeIdentities());
        all.add(Need.tcp("SPIRE", Role.OPERATOR, Role.SPIRE_SERVER, 8081).beforeIdentities());
        addInterfaces(all);
        return List.copyOf(all);
    }

    private static void addControlPlane(List<Need> all) {
        all.add(Need.tcp("API server", Role.WORLD, Role.API_NODES, 6443));
        all.add(Need.tcp("API server", Role.OTHER_NODES, Role.API_NODES, 6443));
        all.add(Need.tcp("API server", Role.PODS, Role.API_SERVER, 6443));
        all.add(Need.tcp("kubelet", Role.API_SERVER, Role.NODES, 10250));
        all.add(Need.tcp("etcd", Role.OTHER_NODES, Role.API_NODES, 2379));
        all.add(Need.tcp("etcd", Role.OTHER_NODES, Role.API_NODES, 2380));
    }

    private static void addDns(List<Need> all) {
        all.add(Need.udp("DNS", Role.PODS, Role.CLUSTER_DNS, 53));
        all.add(Need.tcp("DNS", Role.PODS, Role.CLUSTER_DNS, 53));
        all.add(Need.udp("DNS upstream", Role.CLUSTER_DNS, Role.WORLD, 53));
        all.add(Need.tcp("DNS upstream", Role.CLUSTER_DNS, Role.WORLD, 53));
    }

    private static void addMonitoring(List<Need> all) {
        all.add(Need.tcp("metrics of agents", Role.PROMETHEUS, Role.AGENT, 9962));
        all.add(Need.tcp("metrics of Hubble", Role.PROMETHEUS, Role.AGENT, 9965));
        all.add(Need.tcp("metrics of the operator", Role.PROMETHEUS, Role.OPERATOR, 9963));
        all.add(Need.tcp("metrics of Envoy", Role.PROMETHEUS, Role.ENVOY, 9964));
        all.add(Need.tcp("metrics of the relay", Role.PROMETHEUS, Role.HUBBLE_RELAY, 9966));
        all.add(Need.tcp("metrics of kubelets", Role.PROMETHEUS, Role.NODES, 10250));
    }

    private static void addInterfaces(List<Need> all) {
        all.add(Need.tcp("route to Grafana", Role.GATEWAY, Role.GRAFANA, 3000));
        all.add(Need.tcp("route to Hubble", Role.GATEWAY, Role.HUBBLE_UI, 8081));
        all.add(Need.tcp("Hubble's UI", Role.HUBBLE_UI, Role.HUBBLE_RELAY, 4245));
        all.add(Need.tcp("Hubble's relay", Role.HUBBLE_RELAY, Role.NODES, 4244));
    }
}
