package io.github.cilium4j.monitoring.dashboard;

import static io.github.cilium4j.monitoring.dashboard.PanelSpec.chart;
import static io.github.cilium4j.monitoring.dashboard.PanelSpec.number;

import java.util.List;

/** What the dashboard of the operators can show. */
final class OperatorSections {
    private OperatorSections() {}

    static List<Section> all() {
        return List.of(operators(), queues(), garbage(), services(), ciliumNodes(), ipam());
    }

    private static Section operators() {
        return Section.of(
                "Operators",
                number("Operators", "short", "How many operators are scraped. One of them leads; the others wait.")
                        .query("count(cilium_operator_version{$target})", "operators"),
                number(
                                "Pods that nobody manages",
                                "short",
                                "Pods that started before Cilium and have no endpoint. They are restarted where the operator "
                                        + "may do so.")
                        .query("max(cilium_operator_unmanaged_pods{$target})", "pods"),
                chart("Errors and warnings in logs", "ops", "Log lines by level and part of the operator.")
                        .query(
                                "sum by (level, subsystem) (rate(cilium_operator_errors_warnings_total{$target}[$__rate_interval]))",
                                "{{level}} {{subsystem}}"),
                chart(
                                "Modules by health",
                                "short",
                                "Parts of the operator by health. A part that is degraded says why in the operator's status.")
                        .query("max by (pod, status) (cilium_hive_status{$target})", "{{pod}} {{status}}"),
                chart("CPU", "short", "Cores that each operator uses.")
                        .query(
                                "sum by (pod) (rate(cilium_operator_process_cpu_seconds_total{$target}[$__rate_interval]))",
                                "{{pod}}"),
                chart("Memory", "bytes", "Resident memory of each operator. It grows with endpoints and identities.")
                        .query("max by (pod) (cilium_operator_process_resident_memory_bytes{$target})", "{{pod}}"),
                chart("Open files", "short", "Open files of each operator. A steady rise is a leak of connections.")
                        .query("max by (pod) (cilium_operator_process_open_fds{$target})", "{{pod}}"),
                chart(
                                "Calls of the Kubernetes API",
                                "reqps",
                                "Calls by method and answer. Codes 429 and 5xx are the API server's trouble, 403 a missing role.")
                        .query(
                                "sum by (method, return_code) (rate(cilium_operator_k8s_client_api_calls_total{$target}[$__rate_interval]))",
                                "{{method}} {{return_code}}"));
    }

    private static Section queues() {
        return Section.of(
                "Work queues",
                chart(
                                "Objects that wait",
                                "short",
                                "Objects that wait to be handled. A queue that does not empty belongs to a controller that "
                                        + "hangs.")
                        .query("max by (queue_name) (cilium_operator_workqueue_depth{$target})", "{{queue_name}}")
                        .query("max by (name) (cilium_k8s_workqueue_depth{$target})", "{{name}}"),
                chart(
                                "Objects tried again",
                                "ops",
                                "Objects that failed and were put back. A steady rate is an object that can never be handled.")
                        .query(
                                "sum by (queue_name) (rate(cilium_operator_workqueue_retries_total{$target}[$__rate_interval]))",
                                "{{queue_name}}")
                        .query(
                                "sum by (name) (rate(cilium_k8s_workqueue_retries_total{$target}[$__rate_interval]))",
                                "{{name}}"));
    }

    private static Section garbage() {
        return Section.of(
                "Garbage collection",
                chart(
                                "Identities at garbage collection",
                                "short",
                                "Identities that the last run found alive or removed.")
                        .query(
                                "max by (status, identity_type) (cilium_operator_identity_gc_entries{$target})",
                                "{{status}} {{identity_type}}"),
                chart(
                                "Garbage collections of identities",
                                "short",
                                "Runs since the start, by outcome. Failed ones leave identities that nobody uses.")
                        .query(
                                "max by (outcome, identity_type) (cilium_operator_identity_gc_runs{$target})",
                                "{{outcome}} {{identity_type}}"),
                chart("Time of garbage collections", "s", "How long the last run over identities took.")
                        .query(
                                "max by (outcome, identity_type) (cilium_operator_identity_gc_latency{$target})",
                                "{{outcome}} {{identity_type}}"),
                chart("Endpoints removed", "ops", "CiliumEndpoints without a pod that were removed, by outcome.")
                        .query(
                                "sum by (outcome) (rate(cilium_operator_endpoint_gc_objects{$target}[$__rate_interval]))",
                                "{{outcome}}"),
                chart(
                                "Identities in one store only",
                                "short",
                                "Identities that are in the objects but not in the key-value store, or the other way round. "
                                        + "Both must be 0 before the mode is changed.")
                        .query("max(cilium_operator_doublewrite_crd_only_identities{$target})", "objects only")
                        .query(
                                "max(cilium_operator_doublewrite_kvstore_only_identities{$target})",
                                "key-value store only"));
    }

    private static Section services() {
        return Section.of(
                "Addresses for Services",
                chart(
                                "Addresses in pools",
                                "short",
                                "Addresses of pools that are free and in use. None free: Services stay pending.")
                        .query("max by (pool) (cilium_operator_lbipam_ips_available{$target})", "{{pool}} free")
                        .query("max by (pool) (cilium_operator_lbipam_ips_used{$target})", "{{pool}} in use"),
                chart(
                                "Services without an address",
                                "short",
                                "Services that a pool matches and that wait for an address, and all that match. Waiting ones: "
                                        + "the pool is empty, or the address asked for is taken.")
                        .query("max(cilium_operator_lbipam_services_unsatisfied{$target})", "waiting")
                        .query("max(cilium_operator_lbipam_services_matching{$target})", "matching"),
                chart("Pools in conflict", "short", "Pools whose addresses overlap. Such a pool gives none out.")
                        .query("max(cilium_operator_lbipam_conflicting_pools{$target})", "pools"));
    }

    private static Section ciliumNodes() {
        return Section.of(
                "CiliumNode",
                chart(
                                "Nodes by category",
                                "short",
                                "Nodes by how well they are supplied with addresses. Those in deficit start no pods.")
                        .query("max by (category) (cilium_operator_ipam_nodes{$target})", "{{category}}"),
                chart(
                                "Updates of CiliumNode asked for",
                                "ops",
                                "How often the operator wanted to write CiliumNode objects.")
                        .query(
                                "sum by (pod) (rate(cilium_operator_ipam_k8s_sync_queued_total{$target}[$__rate_interval]))",
                                "{{pod}}"),
                chart("Time of updates of CiliumNode", "s", "How long writing takes, all but one in a hundred.")
                        .query(
                                "histogram_quantile(0.99, sum by (le) (rate(cilium_operator_ipam_k8s_sync_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "duration")
                        .query(
                                "histogram_quantile(0.99, sum by (le) (rate(cilium_operator_ipam_k8s_sync_latency_seconds_bucket{$target}[$__rate_interval])))",
                                "wait"));
    }

    private static Section ipam() {
        return Section.of(
                "IPAM",
                chart(
                                "Addresses",
                                "short",
                                "Addresses that nodes have free, use and still need. Needed ones that stay: the subnet or the "
                                        + "instance type is exhausted.")
                        .query("sum(cilium_operator_ipam_available_ips{$target})", "free")
                        .query("sum(cilium_operator_ipam_used_ips{$target})", "in use")
                        .query("sum(cilium_operator_ipam_needed_ips{$target})", "needed"),
                chart(
                                "Addresses free in subnets",
                                "short",
                                "Free addresses of each subnet. At 0 nodes of that zone get no more.")
                        .query(
                                "max by (subnet_id, availability_zone) (cilium_operator_ipam_available_ips_per_subnet{$target})",
                                "{{subnet_id}} {{availability_zone}}"),
                chart("Addresses taken and given back", "ops", "Operations by subnet.")
                        .query(
                                "sum by (subnet_id) (rate(cilium_operator_ipam_ip_allocation_ops{$target}[$__rate_interval]))",
                                "{{subnet_id}} taken")
                        .query(
                                "sum by (subnet_id) (rate(cilium_operator_ipam_ip_release_ops{$target}[$__rate_interval]))",
                                "{{subnet_id}} given back"),
                chart("Interfaces made", "ops", "Interfaces that were attached to nodes, by subnet.")
                        .query(
                                "sum by (subnet_id) (rate(cilium_operator_ipam_interface_creation_ops{$target}[$__rate_interval]))",
                                "{{subnet_id}}"),
                chart("Room for interfaces", "short", "Interfaces with free addresses, and places for further ones.")
                        .query("max(cilium_operator_ipam_interface_candidates{$target})", "with free addresses")
                        .query("max(cilium_operator_ipam_empty_interface_slots{$target})", "places"),
                chart("Resynchronisations with the cloud", "ops", "Full reads of the cloud's state.")
                        .query(
                                "sum by (pod) (rate(cilium_operator_ipam_resync_total{$target}[$__rate_interval]))",
                                "{{pod}}"),
                chart(
                                "Time to supply nodes",
                                "s",
                                "How long it takes to end a deficit of addresses, all but one in a hundred.")
                        .query(
                                "histogram_quantile(0.99, sum by (le) (rate(cilium_operator_ipam_deficit_resolver_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "deficit"),
                chart("Time of the cloud's API", "s", "How long calls take, all but one in a hundred.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, operation) (rate(cilium_operator_ec2_api_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "{{operation}}")
                        .query(
                                "histogram_quantile(0.99, sum by (le, operation) (rate(cilium_operator_azure_api_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "{{operation}}")
                        .query(
                                "histogram_quantile(0.99, sum by (le, operation) (rate(cilium_operator_alibabacloud_api_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "{{operation}}"),
                chart(
                                "Waits for the cloud's rate limit",
                                "s",
                                "How long calls wait on the operator's own limit, all but one in a hundred.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, operation) (rate(cilium_operator_ec2_api_rate_limit_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "{{operation}}")
                        .query(
                                "histogram_quantile(0.99, sum by (le, operation) (rate(cilium_operator_azure_api_rate_limit_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "{{operation}}")
                        .query(
                                "histogram_quantile(0.99, sum by (le, operation) (rate(cilium_operator_alibabacloud_api_rate_limit_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "{{operation}}"));
    }
}
