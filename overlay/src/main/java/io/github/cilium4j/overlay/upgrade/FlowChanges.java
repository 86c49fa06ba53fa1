package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.model.profile.ProfileReader;
import io.github.cilium4j.overlay.check.Skipped;
import io.github.cilium4j.policies.imported.TrafficDirection;
import io.github.cilium4j.policies.verdict.AgentConfig;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import io.github.cilium4j.policies.verdict.Decision;
import io.github.cilium4j.policies.verdict.Flow;
import io.github.cilium4j.policies.verdict.RuleReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which connections between the workloads, nodes and Cilium's own ends one version lets pass and the next does not, or the other
 * way round. The policies are compiled for both, so it also tells what follows from a policy that is refused.
 */
final class FlowChanges {
    /** So many connections take about a second. */
    private static final long MOST = 1_000_000;

    private static final int NAMED = 4;

    private final Step step;
    private final ClusterNetwork before;
    private final ClusterNetwork after;
    private final Map<Cause, List<String>> flows = new LinkedHashMap<>();

    /** Connections are told together when one rule decides them, and they become the same. */
    private record Cause(RuleReference rule, Decision before, Decision after) {}

    private FlowChanges(Step step, ClusterNetwork before, ClusterNetwork after) {
        this.step = step;
        this.before = before;
        this.after = after;
    }

    static List<UpgradeChange> of(UpgradeInputs inputs, List<Step> steps) {
        Manifests manifests = inputs.manifests();
        Inventory inventory = Inventory.of(manifests);
        if (inventory.workloads().isEmpty() || inputs.policies().isEmpty()) {
            return List.of();
        }
        Set<AskedPorts.Port> ports = AskedPorts.of(inputs, inventory);
        GivenSettings settings = GivenSettings.of(manifests);
        List<UpgradeChange> changes = new ArrayList<>();
        for (Step step : steps) {
            FlowChanges flows = new FlowChanges(
                    step, network(manifests, settings, step.from()), network(manifests, settings, step.to()));
            flows.compare(ports);
            changes.addAll(flows.changes());
            int ends = flows.before.names().size();
            if (affordable(ends, ports.size()) < ends) {
                inputs.skip(new Skipped("connections", "too many: not from every one of " + ends + " ends"));
            }
        }
        return List.copyOf(changes);
    }

    /** Returns the network as a version makes it of the objects, with the settings that stand among them. */
    private static ClusterNetwork network(Manifests manifests, GivenSettings settings, CiliumVersion version) {
        AgentConfig config = new ProfileReader(version)
                .all(manifests).stream()
                        .flatMap(reading -> reading.profile().stream())
                        .findFirst()
                        .map(AgentConfig::of)
                        .orElseGet(() -> AgentConfig.builder().version(version).build());
        boolean local = PeerScope.isDefault(settings)
                ? config.localClusterOnly()
                : settings.says("clustermesh.policyDefaultLocalCluster", "policy-default-local-cluster", "true");
        return ClusterNetwork.read(
                AgentConfig.builder().from(config).localClusterOnly(local).build(), manifests);
    }

    /** Returns how many ends there is time for as the ones that make connections. */
    private static int affordable(int ends, int ports) {
        return (int) Math.max(1, MOST / Math.max(1, (long) ends * ports));
    }

    private void compare(Set<AskedPorts.Port> ports) {
        List<String> names = before.names();
        names.stream()
                .limit(affordable(names.size(), ports.size()))
                .forEach(from -> names.stream()
                        .filter(to -> !from.equals(to))
                        .forEach(to -> ports.forEach(port -> compare(from, to, port))));
    }

    private void compare(String from, String to, AskedPorts.Port port) {
        Flow old = before.flow(from, to, port.protocol(), port.number());
        Flow now = after.flow(from, to, port.protocol(), port.number());
        Decision was = before.network().verdict(old).decision();
        Decision is = after.network().verdict(now).decision();
        if (was != is) {
            rule(old, now)
                    .ifPresent(rule -> flows.computeIfAbsent(new Cause(rule, was, is), cause -> new ArrayList<>())
                            .add(from + " to " + to + " at " + port.words()));
        }
    }

    /** Returns the rule that allowed or denied it before, else the one that does now. */
    private Optional<RuleReference> rule(Flow old, Flow now) {
        return Stream.of(TrafficDirection.EGRESS, TrafficDirection.INGRESS)
                .filter(direction -> !before.network()
                        .deciding(old, direction)
                        .equals(after.network().deciding(now, direction)))
                .flatMap(direction -> Stream.concat(
                        before.network().deciding(old, direction).stream(),
                        after.network().deciding(now, direction).stream()))
                .findFirst();
    }

    private List<UpgradeChange> changes() {
        List<UpgradeChange> changes = new ArrayList<>();
        flows.forEach((cause, told) -> changes.add(step.change(ChangeKind.CONNECTION, finding(cause, told))));
        return changes;
    }

    private Finding.Builder finding(Cause cause, List<String> told) {
        int more = told.size() - NAMED;
        return UpgradeRules.CONNECTIONS
                .finding()
                .origin(cause.rule().origin())
                .subject(cause.rule().policy().describe())
                .path(cause.rule().path())
                .message(words(cause.before()) + " until Cilium " + step.from() + ", and " + words(cause.after())
                        + " since "
                        + step.to() + ": " + String.join(", ", told.subList(0, Math.min(NAMED, told.size())))
                        + (more > 0 ? " and " + more + " more" : ""))
                .fix("Check that it is meant; cilium4j verdict says why");
    }

    private static String words(Decision decision) {
        return switch (decision) {
            case ALLOW -> "allowed";
            case DENY -> "denied";
            case DEPENDS -> "not decided by the files";
            case CONFLICT -> "not enforced, for policies that conflict,";
        };
    }
}
