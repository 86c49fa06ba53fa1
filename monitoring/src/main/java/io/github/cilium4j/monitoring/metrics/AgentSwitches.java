package io.github.cilium4j.monitoring.metrics;

import io.github.cilium4j.model.profile.ClusterProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The agent's list of metrics that are switched on with {@code +} and off with {@code -}. The last entry for a name wins.
 * Source: cilium 1.18.6 pkg/metrics/registry.go.
 */
final class AgentSwitches {
    /** Metrics that the list knows by another name. */
    private static final Map<String, String> LISTED_AS = Map.of("cilium_hive_status", "hive_health_status_levels");

    /** Metrics that are made outside the registry, so that the list does not reach them. */
    private static final Set<String> OUT_OF_REACH = Set.of(
            "cilium_ip_addresses",
            "cilium_controllers_failing",
            "cilium_bpf_ratelimit_dropped_total",
            "cilium_endpoint",
            "cilium_fragmented_count_total",
            "cilium_mtu_error_message_total",
            "cilium_bgp_control_plane_session_state",
            "cilium_bgp_control_plane_advertised_routes",
            "cilium_bgp_control_plane_received_routes",
            "cilium_bpf_map_pressure");

    private static final List<String> OUT_OF_REACH_PREFIXES = List.of(
            "cilium_forward_",
            "cilium_drop_",
            "cilium_bpf_maps",
            "cilium_bpf_progs",
            "cilium_unreachable_",
            "cilium_ipsec_",
            "cilium_policy_selector_",
            "cilium_process_",
            "go_");

    private AgentSwitches() {}

    static boolean isOn(String metric, ClusterProfile profile) {
        return last(metric, profile).filter(sign -> sign == '+').isPresent();
    }

    static boolean isOff(String metric, ClusterProfile profile) {
        boolean outOfReach =
                OUT_OF_REACH.contains(metric) || OUT_OF_REACH_PREFIXES.stream().anyMatch(metric::startsWith);
        return !outOfReach && last(metric, profile).filter(sign -> sign == '-').isPresent();
    }

    private static Optional<Character> last(String metric, ClusterProfile profile) {
        String listed = LISTED_AS.getOrDefault(metric, metric);
        return profile.agentMetrics().value().stream()
                .filter(entry -> !entry.isEmpty() && entry.substring(1).equals(listed))
                .reduce((earlier, later) -> later)
                .map(entry -> entry.charAt(0));
    }
}
