package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.monitoring.promql.MatchOp;
import io.github.cilium4j.monitoring.promql.Matcher;
import io.github.cilium4j.monitoring.promql.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What to ask for instead of a selector that finds nothing.
 *
 * @param selector the other selector
 * @param reason why the first finds nothing
 * @param labels the labels that are called otherwise there
 */
record SelectorFix(Selector selector, String reason, Map<String, String> labels) {
    private static final String EVENTS = "cilium_kubernetes_events_total";
    private static final Set<String> OF_LOAD_BALANCING = Set.of("Service", "Endpoint");
    private static final Set<String> RECEIVED_ONLY = Set.of("Pod", "Namespace");
    private static final Pattern CLOUD_API =
            Pattern.compile("cilium_operator_ipam_api_((?:rate_limit_)?duration_seconds_\\w+)");

    SelectorFix {
        labels = Map.copyOf(labels);
    }

    static Optional<SelectorFix> of(Selector selector, CiliumVersion version) {
        boolean from119 = version.compareTo(CiliumVersion.V1_19) >= 0;
        boolean from120 = version.compareTo(CiliumVersion.V1_20) >= 0;
        String name = selector.name().orElse("");
        return switch (name) {
            case "cilium_services_events_total" -> services(selector, from119);
            case EVENTS -> events(selector, from119);
            case "kvstore_operations_total" ->
                renamed(selector, "cilium_kvstore_operations_duration_seconds_count", name + " does not exist");
            case "cilium_policy_change_total" -> failures(selector);
            case "cilium_operator_ipam_available", "cilium_operator_ipam_available_interfaces" ->
                interfaces(selector, from120);
            case "cilium_operator_ipam_ips" -> from120 ? addresses(selector) : Optional.empty();
            case "cilium_operator_ipam_interface_creation_ops" ->
                Optional.of(
                        new SelectorFix(selector, "the label is called subnet_id", Map.of("subnetId", "subnet_id")));
            default -> cloudApi(selector);
        };
    }

    private static Optional<SelectorFix> services(Selector selector, boolean from119) {
        Selector events = with(selector, EVENTS, selector.matchers(), new Matcher("scope", MatchOp.EQUAL, "Service"));
        String reason = "nothing counts cilium_services_events_total";
        return from119 ? mapWrites(events, "Service", reason) : Optional.of(new SelectorFix(events, reason, Map.of()));
    }

    private static Optional<SelectorFix> events(Selector selector, boolean from119) {
        String scope = value(selector, "scope");
        if (OF_LOAD_BALANCING.contains(scope) && from119) {
            return mapWrites(selector, scope, "from 1.19 on no event of scope " + scope + " is counted");
        }
        return RECEIVED_ONLY.contains(scope)
                ? renamed(
                        selector,
                        "cilium_kubernetes_events_received_total",
                        "events of scope " + scope + " are received and never counted as handled")
                : Optional.empty();
    }

    /** Actions and outcomes have other values there, so a query that asks for one of them is left alone. */
    private static Optional<SelectorFix> mapWrites(Selector selector, String scope, String reason) {
        if (!value(selector, "action").isEmpty() || !value(selector, "status").isEmpty()) {
            return Optional.empty();
        }
        String maps = scope.equals("Service") ? "lb[46]_services.*" : "lb[46]_backends.*";
        Selector writes = with(
                selector,
                "cilium_bpf_map_ops_total",
                without(selector, "scope"),
                new Matcher("map_name", MatchOp.REGEX, maps));
        return Optional.of(new SelectorFix(
                writes,
                reason + "; the writes of the load-balancing maps are",
                Map.of("action", "operation", "status", "outcome", "scope", "map_name")));
    }

    private static Optional<SelectorFix> failures(Selector selector) {
        if (!value(selector, "outcome").equals("failure")) {
            return Optional.empty();
        }
        Selector fail = with(
                selector,
                "cilium_policy_change_total",
                without(selector, "outcome"),
                new Matcher("outcome", MatchOp.EQUAL, "fail"));
        return Optional.of(new SelectorFix(fail, "the outcome is written fail, never failure", Map.of()));
    }

    private static Optional<SelectorFix> interfaces(Selector selector, boolean from120) {
        String name =
                from120 ? "cilium_operator_ipam_interface_candidates" : "cilium_operator_ipam_available_interfaces";
        return renamed(selector, name, selector.name().orElse("") + " does not exist in this version");
    }

    private static Optional<SelectorFix> addresses(Selector selector) {
        Selector any = nameless(selector, "cilium_operator_ipam_(available|needed|used)_ips");
        return Optional.of(new SelectorFix(
                any, "from 1.20 on addresses are counted by three metrics, not by type", Map.of("type", "__name__")));
    }

    private static Optional<SelectorFix> cloudApi(Selector selector) {
        java.util.regex.Matcher name = CLOUD_API.matcher(selector.name().orElse(""));
        return name.matches()
                ? Optional.of(new SelectorFix(
                        nameless(selector, "cilium_operator_(alibabacloud|azure|ec2)_api_" + name.group(1)),
                        "each cloud has a metric of its own",
                        Map.of()))
                : Optional.empty();
    }

    private static Optional<SelectorFix> renamed(Selector selector, String name, String reason) {
        return selector.name().orElse("").equals(name)
                ? Optional.empty()
                : Optional.of(new SelectorFix(
                        new Selector(Optional.of(name), selector.matchers(), selector.start(), selector.end()),
                        reason,
                        Map.of()));
    }

    private static Selector nameless(Selector selector, String pattern) {
        List<Matcher> matchers = new ArrayList<>();
        matchers.add(new Matcher("__name__", MatchOp.REGEX, pattern));
        matchers.addAll(selector.matchers());
        return new Selector(Optional.empty(), matchers, selector.start(), selector.end());
    }

    private static Selector with(Selector selector, String name, List<Matcher> matchers, Matcher further) {
        List<Matcher> all = new ArrayList<>(matchers);
        all.add(further);
        return new Selector(Optional.of(name), all, selector.start(), selector.end());
    }

    private static List<Matcher> without(Selector selector, String label) {
        return selector.matchers().stream()
                .filter(matcher -> !matcher.label().equals(label))
                .toList();
    }

    /** Returns the one value that a selector asks of a label; empty when it asks for none, or not for one. */
    private static String value(Selector selector, String label) {
        return selector.matchers().stream()
                .filter(matcher -> matcher.label().equals(label))
                .map(Matcher::value)
                .findFirst()
                .orElse("");
    }
}
