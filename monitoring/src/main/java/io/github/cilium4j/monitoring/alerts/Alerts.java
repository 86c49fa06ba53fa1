package io.github.cilium4j.monitoring.alerts;

import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.model.prometheus.Rule;
import java.util.List;

/** The alerts, in the order of the specification. */
final class Alerts {
    private static final String OF_IDENTITIES = "{level=\"error\",subsystem=~\"allocator|identity.*\"}[5m]) > 0";

    private Alerts() {}

    static List<Rule> all() {
        return List.of(
                alert(
                                "CiliumEndpointNotReady",
                                "sum(cilium_endpoint_state{endpoint_state!=\"ready\"}) > 0",
                                "10m",
                                "critical")
                        .putAnnotation("summary", "Endpoints of Cilium are not ready")
                        .putAnnotation(
                                "description",
                                "For 10 minutes {{ $value }} endpoints have been in another state than ready. New pods do not get"
                                        + " there either; look at the states by agent.")
                        .build(),
                alert("CiliumControllersFailing", "cilium_controllers_failing > 0", "15m", "warning")
                        .putAnnotation("summary", "Background jobs of an agent fail")
                        .putAnnotation(
                                "description",
                                "{{ $value }} controllers of {{ $labels.pod }} have failed for 15 minutes. Its status lists them"
                                        + " with their errors.")
                        .build(),
                alert("CiliumBPFMapPressure", "cilium_bpf_map_pressure > 0.9", "10m", "critical")
                        .putAnnotation("summary", "A BPF map is nearly full")
                        .putAnnotation(
                                "description",
                                "The map {{ $labels.map_name }} of {{ $labels.pod }} is full to {{ $value | humanizePercentage }}."
                                        + " A full map refuses new entries; raise its size.")
                        .build(),
                alert("CiliumDatapathDrops", "rate(cilium_drop_count_total[5m]) > 100", "10m", "warning")
                        .putAnnotation("summary", "Many packets are dropped")
                        .putAnnotation(
                                "description",
                                "{{ $labels.pod }} drops {{ $value | humanize }} packets each second, reason"
                                        + " {{ $labels.reason }}. Hubble shows who talks to whom.")
                        .build(),
                alert("HubbleEventsLost", "rate(hubble_lost_events_total[5m]) > 10", "10m", "warning")
                        .putAnnotation("summary", "Hubble loses events")
                        .putAnnotation(
                                "description",
                                "{{ $labels.pod }} loses {{ $value | humanize }} events each second at {{ $labels.source }}. Flows"
                                        + " are missing in what Hubble shows; enlarge its buffers.")
                        .build(),
                alert("CiliumNodeConnectivityIssue", "cilium_unreachable_nodes > 0", "5m", "critical")
                        .putAnnotation("summary", "An agent does not reach other nodes")
                        .putAnnotation(
                                "description",
                                "{{ $labels.pod }} has not reached {{ $value }} nodes for 5 minutes. Check the network between"
                                        + " the nodes and the ports of the health check.")
                        .build(),
                alert(
                                "CiliumHighPolicyLatency",
                                "histogram_quantile(0.99, rate(cilium_policy_implementation_delay_bucket[5m])) > 30",
                                "10m",
                                "high")
                        .putAnnotation("summary", "Policies take long to become effective")
                        .putAnnotation(
                                "description",
                                "On {{ $labels.pod }} one policy in a hundred takes more than {{ $value | humanizeDuration }} to"
                                        + " reach the datapath. Look at CPU and regenerations.")
                        .build(),
                alert(
                                "CiliumIdentityAllocationErrors",
                                "rate(cilium_errors_warnings_total" + OF_IDENTITIES
                                        + " or rate(cilium_operator_errors_warnings_total" + OF_IDENTITIES,
                                "10m",
                                "high")
                        .putAnnotation("summary", "Identities cannot be allocated")
                        .putAnnotation(
                                "description",
                                "{{ $labels.pod }} logs errors of {{ $labels.subsystem }}. Pods without an identity get no policy"
                                        + " and no traffic.")
                        .build());
    }

    private static Rule.Builder alert(String name, String expr, String wait, String severity) {
        return Rule.builder()
                .alert(name)
                .expr(IntOrString.of(expr))
                .forDuration(PromDuration.parse(wait))
                .putLabel("severity", severity);
    }
}
