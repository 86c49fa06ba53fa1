package io.github.cilium4j.monitoring.dashboard;

import static io.github.cilium4j.monitoring.dashboard.PanelSpec.chart;
import static io.github.cilium4j.monitoring.dashboard.PanelSpec.number;

import java.util.List;

/** What the dashboard of the agents says about the agents themselves, endpoints and policy. */
final class AgentSections {
    private AgentSections() {}

    static List<Section> all() {
        return List.of(agents(), endpoints());
    }

    private static Section agents() {
        return Section.of(
                "Agents",
                number(
                                "Agents",
                                "short",
                                "How many agents are scraped. Fewer than nodes: look for agents that do not run, or a monitor "
                                        + "that does not find them.")
                        .query("count(cilium_version{$target})", "agents"),
                number(
                                "Controllers that fail",
                                "short",
                                "Background jobs whose last run failed. Above 0 for minutes: the agent's log names them.")
                        .query("sum(cilium_controllers_failing{$target})", "failing"),
                number(
                                "Nodes out of reach",
                                "short",
                                "The most nodes that one agent cannot reach. Above 0: check the network between nodes and the "
                                        + "health ports.")
                        .query("max(cilium_unreachable_nodes{$target})", "nodes"),
                number(
                                "Endpoints not ready",
                                "short",
                                "Endpoints in any other state than ready. New pods pass through; a number that stays wants a "
                                        + "look at the agent of that node.")
                        .query(
                                "sum(cilium_endpoint_state{$target, endpoint_state!=\"ready\"}) or vector(0)",
                                "endpoints"),
                chart("Versions", "short", "Agents by version. Two versions at once are right only during an upgrade.")
                        .query("count by (version) (cilium_version{$target})", "{{version}}"),
                chart(
                                "Errors and warnings in logs",
                                "ops",
                                "Log lines by level and part of the agent. A part that starts to stand out is where to read the "
                                        + "log.")
                        .query(
                                "sum by (level, subsystem) (rate(cilium_errors_warnings_total{$target}[$__rate_interval]))",
                                "{{level}} {{subsystem}}"),
                chart("CPU", "short", "Cores that each agent uses. A steady rise follows churn of pods or policies.")
                        .query(
                                "sum by (pod) (rate(cilium_process_cpu_seconds_total{$target}[$__rate_interval]))",
                                "{{pod}}"),
                chart(
                                "Memory",
                                "bytes",
                                "Resident memory of each agent. It grows with identities and policies; growth without either is "
                                        + "a leak.")
                        .query("max by (pod) (cilium_process_resident_memory_bytes{$target})", "{{pod}}"));
    }

    private static Section endpoints() {
        return Section.of(
                "Endpoints and policy",
                chart(
                                "Endpoints by state",
                                "short",
                                "Where endpoints are in their life. Everything but ready should be short-lived.")
                        .query("sum by (endpoint_state) (cilium_endpoint_state{$target})", "{{endpoint_state}}"),
                chart(
                                "Regenerations",
                                "ops",
                                "How often endpoints get new programs and policy, by outcome. Failures leave an endpoint on its "
                                        + "old policy.")
                        .query(
                                "sum by (outcome) (rate(cilium_endpoint_regenerations_total{$target}[$__rate_interval]))",
                                "{{outcome}}"),
                chart(
                                "Regeneration time",
                                "s",
                                "How long the steps of a regeneration take, all but one in a hundred. Long steps delay new pods.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, scope) (rate(cilium_endpoint_regeneration_time_stats_seconds_bucket{$target}[$__rate_interval])))",
                                "{{scope}}"),
                chart(
                                "Endpoints by enforcement",
                                "short",
                                "Endpoints by the directions in which policy is enforced. Endpoints in none are open.")
                        .query(
                                "sum by (enforcement) (cilium_policy_endpoint_enforcement_status{$target})",
                                "{{enforcement}}"),
                chart(
                                "Policies",
                                "short",
                                "Rules that each agent has imported. Agents should agree; one that differs has lost its watch.")
                        .query("max by (pod) (cilium_policy{$target})", "{{pod}}"),
                chart(
                                "Policy changes that failed",
                                "ops",
                                "Policies that an agent could not take. The status of the policy says why.")
                        .query(
                                "sum by (pod) (rate(cilium_policy_change_total{$target, outcome=\"fail\"}[$__rate_interval]))",
                                "{{pod}}"),
                chart(
                                "Policy delay",
                                "s",
                                "Time from a changed policy to the datapath, all but one in a hundred. Above some seconds: look "
                                        + "at regenerations and CPU.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, source) (rate(cilium_policy_implementation_delay_bucket{$target}[$__rate_interval])))",
                                "{{source}}"),
                chart(
                                "Identities",
                                "short",
                                "Security identities by type. Many more than distinct sets of labels: labels that change often "
                                        + "should be left out of identities.")
                        .query("max by (type) (cilium_identity{$target})", "{{type}}"),
                chart(
                                "Selectors in the cache",
                                "short",
                                "Selectors that policies use, by type. The memory of the agent grows with selectors times "
                                        + "identities.")
                        .query("max by (type) (cilium_policy_selector_cache_selectors{$target})", "{{type}}"),
                chart(
                                "Requests at the L7 proxy",
                                "reqps",
                                "What rules about HTTP and DNS did with requests. Denied ones name a rule that is too narrow, "
                                        + "or a client to look at.")
                        .query(
                                "sum by (proxy_type, rule) (rate(cilium_policy_l7_total{$target}[$__rate_interval]))",
                                "{{proxy_type}} {{rule}}"),
                chart(
                                "Redirects to the proxy",
                                "short",
                                "Ports that are redirected to the proxy, by protocol. None while a policy has L7 rules: the "
                                        + "rule selects nothing.")
                        .query("sum by (protocol_l7) (cilium_proxy_redirects{$target})", "{{protocol_l7}}"),
                chart(
                                "Time of DNS requests",
                                "s",
                                "Where DNS requests spend time on their way through the proxy, all but one in a hundred. "
                                        + "Upstream time is the server's, the rest is the agent's.")
                        .query(
                                "histogram_quantile(0.99, sum by (le, scope) (rate(cilium_proxy_upstream_reply_seconds_bucket{$target, protocol_l7=\"dns\"}[$__rate_interval])))",
                                "{{scope}}"));
    }
}
