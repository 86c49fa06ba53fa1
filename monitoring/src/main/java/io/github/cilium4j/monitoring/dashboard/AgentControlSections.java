package io.github.cilium4j.monitoring.dashboard;

import static io.github.cilium4j.monitoring.dashboard.PanelSpec.chart;

import java.util.List;

/** What the dashboard of the agents says about controllers, APIs and the key-value store. */
final class AgentControlSections {
    private AgentControlSections() {}

    static List<Section> all() {
        return List.of(controllers(), apis(), kvstore());
    }

    private static Section controllers() {
        return Section.of(
                "Controllers",
                chart("Controller runs", "ops", "Runs of background jobs by outcome.")
                        .query(
                                "sum by (status) (rate(cilium_controllers_runs_total{$target}[$__rate_interval]))",
                                "{{status}}"),
                chart(
                                "Controllers that fail by agent",
                                "short",
                                "Background jobs whose last run failed. The list of controllers in the agent's status names "
                                        + "them.")
                        .query("sum by (pod) (cilium_controllers_failing{$target})", "{{pod}}"),
                chart("Time of controller runs", "s", "How long runs take, all but one in a hundred.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, status) (rate(cilium_controllers_runs_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "{{status}}"),
                chart(
                                "Runs of controller groups",
                                "ops",
                                "Runs of the groups that prometheus.controllerGroupMetrics selects, by outcome.")
                        .query(
                                "sum by (group_name, status) (rate(cilium_controllers_group_runs_total{$target}[$__rate_interval]))",
                                "{{group_name}} {{status}}"));
    }

    private static Section apis() {
        return Section.of(
                "APIs and Kubernetes",
                chart(
                                "Time of the agent's API",
                                "s",
                                "How long the agent takes to answer, all but one in a hundred. Slow PUT calls of endpoints "
                                        + "delay new pods.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, path, method) (rate(cilium_agent_api_process_time_seconds_bucket{$target}[$__rate_interval])))",
                                "{{method}} {{path}}"),
                chart(
                                "API rate limit",
                                "s",
                                "How long calls wait for the agent's own rate limit. It rises when many pods start at once.")
                        .query(
                                "max by (api_call, value) (cilium_api_limiter_wait_duration_seconds{$target})",
                                "{{api_call}} {{value}}"),
                chart(
                                "Calls of the Kubernetes API",
                                "reqps",
                                "Calls by method and answer. Codes 429 and 5xx are the API server's trouble, 403 a missing role.")
                        .query(
                                "sum by (method, return_code) (rate(cilium_k8s_client_api_calls_total{$target}[$__rate_interval]))",
                                "{{method}} {{return_code}}"),
                chart("Time of the Kubernetes API", "s", "How long calls take, all but one in a hundred.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, path, method) (rate(cilium_k8s_client_api_latency_time_seconds_bucket{$target}[$__rate_interval])))",
                                "{{method}} {{path}}"),
                chart(
                                "Kubernetes events",
                                "ops",
                                "Changes of objects that agents have handled, by kind and outcome. Failures repeat until they "
                                        + "succeed.")
                        .query(
                                "sum by (scope, action, status) (rate(cilium_kubernetes_events_total{$target}[$__rate_interval]))",
                                "{{scope}} {{action}} {{status}}"),
                chart(
                                "Work queues",
                                "short",
                                "Objects that wait to be handled. A queue that does not empty belongs to a controller that "
                                        + "hangs.")
                        .query("max by (name) (cilium_k8s_workqueue_depth{$target})", "{{name}}"),
                chart("Nodes known", "short", "Nodes that each agent knows. Agents should agree.")
                        .query("max by (pod) (cilium_nodes_all_num{$target})", "{{pod}}"),
                chart("Node events", "ops", "Changes of nodes by kind and source.")
                        .query(
                                "sum by (event_type, source) (rate(cilium_nodes_all_events_received_total{$target}[$__rate_interval]))",
                                "{{event_type}} {{source}}"));
    }

    private static Section kvstore() {
        return Section.of(
                "Key-value store",
                chart("Operations", "ops", "Operations by kind and outcome.")
                        .query(
                                "sum by (scope, kind, action, outcome) (rate(cilium_kvstore_operations_duration_seconds_count{$target}[$__rate_interval]))",
                                "{{scope}} {{kind}} {{action}} {{outcome}}"),
                chart(
                                "Time of operations",
                                "s",
                                "How long operations take, all but one in a hundred. Above some tenths of a second identities "
                                        + "are late.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, scope, kind, action) (rate(cilium_kvstore_operations_duration_seconds_bucket{$target}[$__rate_interval])))",
                                "{{scope}} {{kind}} {{action}}"),
                chart(
                                "Time in the event queue",
                                "s",
                                "How long events wait before the agent takes them, all but one in a hundred.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, scope, action) (rate(cilium_kvstore_events_queue_seconds_bucket{$target}[$__rate_interval])))",
                                "{{scope}} {{action}}"),
                chart("Entries that wait to be written", "short", "Entries the agent has not yet written, by scope.")
                        .query("sum by (scope) (cilium_kvstore_sync_queue_size{$target})", "{{scope}}"),
                chart("Lost quorum", "ops", "Operations that failed for want of a quorum. Check the members of etcd.")
                        .query(
                                "sum by (error) (rate(cilium_kvstore_quorum_errors_total{$target}[$__rate_interval]))",
                                "{{error}}"));
    }
}
