package io.github.cilium4j.monitoring.dashboard;

import static io.github.cilium4j.monitoring.dashboard.PanelSpec.chart;

import java.util.List;

/** What the dashboard of the agents says about maps, Services, connections and packets. */
final class AgentDatapathSections {
    private AgentDatapathSections() {}

    static List<Section> all() {
        return List.of(maps(), services(), connections(), packets());
    }

    private static Section maps() {
        return Section.of(
                "BPF maps, memory and system calls",
                chart(
                                "Map pressure",
                                "percentunit",
                                "How full maps are. Near 1 new entries are refused: raise the size of that map.")
                        .query("max by (map_name) (cilium_bpf_map_pressure{$target})", "{{map_name}}"),
                chart(
                                "Map operations",
                                "ops",
                                "Reads and writes of maps by the agent. It shows what an agent is busy with.")
                        .query(
                                "sum by (map_name, operation) (rate(cilium_bpf_map_ops_total{$target}[$__rate_interval]))",
                                "{{map_name}} {{operation}}"),
                chart(
                                "Map operations that failed",
                                "ops",
                                "Reads and writes that the kernel refused. A map that is full is the usual reason.")
                        .query(
                                "sum by (map_name, operation) (rate(cilium_bpf_map_ops_total{$target, outcome=\"fail\"}[$__rate_interval]))",
                                "{{map_name}} {{operation}}"),
                chart(
                                "Memory of maps and programs",
                                "bytes",
                                "The most memory that BPF maps and programs can take, of each node. It is kernel memory that "
                                        + "the pod's own does not count.")
                        .query("sum by (pod) (cilium_bpf_maps_virtual_memory_max_bytes{$target})", "{{pod}} maps")
                        .query("sum by (pod) (cilium_bpf_progs_virtual_memory_max_bytes{$target})", "{{pod}} programs"),
                chart(
                                "Maps and programs",
                                "short",
                                "How many BPF maps and programs are loaded. A number that only rises is a leak.")
                        .query("sum(cilium_bpf_maps{$target})", "maps")
                        .query("sum(cilium_bpf_progs{$target})", "programs"),
                chart(
                                "System calls",
                                "ops",
                                "BPF system calls by kind and outcome. Counting them costs CPU: switch the metric off again "
                                        + "after the search.")
                        .query(
                                "sum by (operation, outcome) (rate(cilium_bpf_syscall_duration_seconds_count{$target}[$__rate_interval]))",
                                "{{operation}} {{outcome}}"),
                chart(
                                "Time of system calls",
                                "s",
                                "How long BPF system calls take, all but one in a hundred. Slow ones point at a kernel under "
                                        + "memory pressure.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, operation) (rate(cilium_bpf_syscall_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "{{operation}}"));
    }

    private static Section services() {
        return Section.of(
                "Load balancing and Services",
                chart(
                                "Service updates",
                                "ops",
                                "Changes of Services that agents handled. A rate that never rests is a controller that keeps "
                                        + "writing.")
                        .query(
                                "sum by (pod, action) (rate(cilium_kubernetes_events_total{$target, scope=\"Service\"}[$__rate_interval]))",
                                "{{pod}} {{action}}"),
                chart(
                                "Endpoint updates",
                                "ops",
                                "Changes of the backends of Services that agents handled. High with pods that flap between "
                                        + "ready and not.")
                        .query(
                                "sum by (pod, action) (rate(cilium_kubernetes_events_total{$target, scope=\"Endpoint\"}[$__rate_interval]))",
                                "{{pod}} {{action}}"),
                chart(
                                "Service entries written",
                                "ops",
                                "Writes of the load-balancing maps of Services. It follows Services and their backends as the "
                                        + "datapath sees them.")
                        .query(
                                "sum by (map_name, operation) (rate(cilium_bpf_map_ops_total{$target, map_name=~\"lb[46]_services.*\"}[$__rate_interval]))",
                                "{{map_name}} {{operation}}"),
                chart(
                                "Backend entries written",
                                "ops",
                                "Writes of the load-balancing maps of backends. It follows pods that come and go behind "
                                        + "Services.")
                        .query(
                                "sum by (map_name, operation) (rate(cilium_bpf_map_ops_total{$target, map_name=~\"lb[46]_backends.*\"}[$__rate_interval]))",
                                "{{map_name}} {{operation}}"),
                chart(
                                "Backends that terminate",
                                "ops",
                                "Backends that were kept for open connections while they shut down.")
                        .query(
                                "sum by (pod) (rate(cilium_k8s_terminating_endpoints_events_total{$target}[$__rate_interval]))",
                                "{{pod}}"));
    }

    private static Section connections() {
        return Section.of(
                "Connection tracking and NAT",
                chart(
                                "Connections alive",
                                "short",
                                "Entries that the last garbage collection left. Near the size of the map new connections are "
                                        + "dropped.")
                        .query(
                                "sum by (family, protocol) (cilium_datapath_conntrack_gc_entries{$target, status=\"alive\"})",
                                "{{family}} {{protocol}}"),
                chart("Connections removed", "short", "Entries that the last garbage collection took away.")
                        .query(
                                "sum by (family, protocol) (cilium_datapath_conntrack_gc_entries{$target, status=\"deleted\"})",
                                "{{family}} {{protocol}}"),
                chart(
                                "Garbage collections",
                                "ops",
                                "Runs by outcome. Runs that do not complete were cut short by a map that changed too fast.")
                        .query(
                                "sum by (family, protocol, status) (rate(cilium_datapath_conntrack_gc_runs_total{$target}[$__rate_interval]))",
                                "{{family}} {{protocol}} {{status}}"),
                chart(
                                "Time of garbage collections",
                                "s",
                                "How long runs take, all but one in a hundred. It grows with the size of the map.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, family, protocol) (rate(cilium_datapath_conntrack_gc_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "{{family}} {{protocol}}"),
                chart(
                                "Time between garbage collections",
                                "s",
                                "The pause the agent has chosen. It becomes shorter when the map fills.")
                        .query("max by (pod) (cilium_datapath_conntrack_gc_interval_seconds{$target})", "{{pod}}"),
                chart(
                                "Interrupted dumps",
                                "ops",
                                "Walks over a map that had to start again. Frequent ones mean that entries change faster than "
                                        + "they are read.")
                        .query(
                                "sum by (area, name, family) (rate(cilium_datapath_conntrack_dump_resets_total{$target}[$__rate_interval]))",
                                "{{area}} {{name}} {{family}}"),
                chart(
                                "Busiest NAT mapping",
                                "short",
                                "Connections of the node to the one outside address that has most. Near the range of ports new "
                                        + "ones fail.")
                        .query(
                                "max by (pod, family) (cilium_nat_endpoint_max_connection{$target})",
                                "{{pod}} {{family}}"),
                chart("NAT entries at garbage collection", "short", "NAT entries that the last run kept or removed.")
                        .query(
                                "sum by (family, direction, status) (cilium_datapath_nat_gc_entries{$target})",
                                "{{family}} {{direction}} {{status}}"));
    }

    private static Section packets() {
        return Section.of(
                "Forwarding and drops",
                chart("Packets forwarded", "pps", "Packets by direction.")
                        .query(
                                "sum by (direction) (rate(cilium_forward_count_total{$target}[$__rate_interval]))",
                                "{{direction}}"),
                chart("Bytes forwarded", "Bps", "Bytes by direction.")
                        .query(
                                "sum by (direction) (rate(cilium_forward_bytes_total{$target}[$__rate_interval]))",
                                "{{direction}}"),
                chart(
                                "Packets dropped",
                                "pps",
                                "Packets by the reason of their drop. Policy drops name a missing rule: Hubble shows both ends.")
                        .query(
                                "sum by (reason, direction) (rate(cilium_drop_count_total{$target}[$__rate_interval]))",
                                "{{reason}} {{direction}}"),
                chart("Bytes dropped", "Bps", "Bytes by the reason of their drop.")
                        .query(
                                "sum by (reason, direction) (rate(cilium_drop_bytes_total{$target}[$__rate_interval]))",
                                "{{reason}} {{direction}}"),
                chart(
                                "Drops by node",
                                "pps",
                                "Packets dropped by each agent's datapath. One node alone points at that node.")
                        .query("sum by (pod) (rate(cilium_drop_count_total{$target}[$__rate_interval]))", "{{pod}}"),
                chart(
                                "Events lost to the rate limit",
                                "ops",
                                "Datapath events that were not sent, by use. Hubble does not show those flows.")
                        .query(
                                "sum by (usage) (rate(cilium_bpf_ratelimit_dropped_total{$target}[$__rate_interval]))",
                                "{{usage}}"),
                chart(
                                "Fragments and messages about size",
                                "pps",
                                "Fragmented packets, and ICMP messages about packets too large. Both at once: the MTU is too "
                                        + "high for some path.")
                        .query(
                                "sum by (direction) (rate(cilium_fragmented_count_total{$target}[$__rate_interval]))",
                                "fragments {{direction}}")
                        .query(
                                "sum by (direction) (rate(cilium_mtu_error_message_total{$target}[$__rate_interval]))",
                                "too large {{direction}}"),
                chart("Addresses of pods", "short", "Addresses that agents have given out, by family.")
                        .query("sum by (pod, family) (cilium_ip_addresses{$target})", "{{pod}} {{family}}"));
    }
}
