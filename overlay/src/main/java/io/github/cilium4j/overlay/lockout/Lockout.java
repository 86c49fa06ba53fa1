package io.github.cilium4j.overlay.lockout;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.overlay.check.ClusterInputs;
import io.github.cilium4j.policies.imported.IpProtocol;
import io.github.cilium4j.policies.verdict.AgentConfig;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import io.github.cilium4j.policies.verdict.Flow;
import io.github.cilium4j.policies.verdict.Peer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says who is locked out when the policies of a cluster are applied.
 *
 * <p>Where the inputs hold no workload, the usual ones are assumed, and where they do not say whether the host firewall is on, that it
 * is.
 *
 * @since 0.1.0
 */
public final class Lockout {
    private final ClusterInputs inputs;
    private final ClusterNetwork cluster;
    private final Inventory inventory;
    private final Ends ends;
    private final boolean assumed;

    private Lockout(ClusterInputs inputs) {
        this.inputs = inputs;
        this.assumed = Inventory.of(inputs.manifests()).workloads().isEmpty();
        Manifests manifests = assumed ? inputs.manifests().and(AssumedWorkloads.all()) : inputs.manifests();
        this.inventory = Inventory.of(manifests);
        this.cluster = ClusterNetwork.read(agent(inputs), manifests);
        this.ends = new Ends(cluster, inventory, inputs);
    }

    /** Returns what works and what does not. */
    public static LockoutReport judge(ClusterInputs inputs) {
        Lockout lockout = new Lockout(inputs);
        List<LockoutLine> lines = new ArrayList<>();
        Needs.all().forEach(need -> lines.add(lockout.line(lockout.ported(need))));
        lines.add(StorageBeforeSpire.line(inputs, lockout.cluster, lockout.ends));
        return new LockoutReport(lines, lockout.notes());
    }

    private static AgentConfig agent(ClusterInputs inputs) {
        return inputs.profile()
                .map(AgentConfig::of)
                .orElseGet(() -> AgentConfig.builder()
                        .version(inputs.version())
                        .hostFirewall(true)
                        .build());
    }

    /** The port of git is that of its URL. */
    private Need ported(Need need) {
        return need.to() == Role.GIT
                ? ends.gitServer()
                        .map(git -> new Need(need.what(), need.from(), need.to(), IpProtocol.TCP, git.port(), false))
                        .orElse(need)
                : need;
    }

    private LockoutLine line(Need need) {
        List<Peer> from = ends.of(need.from());
        List<Peer> to = ends.of(need.to());
        if (from.isEmpty() || to.isEmpty()) {
            return LockoutLine.notKnown(need, ends.missing(from.isEmpty() ? need.from() : need.to()));
        }
        Trial worst = worst(need, from, to);
        boolean works = worst.answer() == Answer.WORKS;
        return worst.line(
                need,
                works && from.size() > 1
                        ? need.from().toString()
                        : worst.flow().from().toString(),
                works && to.size() > 1
                        ? need.to().toString()
                        : worst.flow().to().toString(),
                assumed && (isPods(need.from()) || isPods(need.to())),
                cluster.network());
    }

    private static boolean isPods(Role role) {
        return role == Role.PODS || role.pods().isPresent();
    }

    private Trial worst(Need need, List<Peer> from, List<Peer> to) {
        Optional<Trial> worst = Optional.empty();
        for (Peer source : from) {
            for (Peer target : to) {
                Flow flow = new Flow(source, target, need.protocol(), need.port());
                Trial trial = Trial.of(cluster.network(), flow, need.unproven());
                if (worst.filter(known -> known.answer().compareTo(trial.answer()) >= 0)
                        .isEmpty()) {
                    worst = Optional.of(trial);
                }
            }
        }
        return worst.orElseThrow();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (assumed) {
            notes.add("no workload is among the inputs: the usual ones are assumed, by their labels");
        }
        if (inventory.nodes().isEmpty()) {
            notes.add("no Node is among the inputs: policies for some nodes alone count for none");
        }
        if (inputs.profile().isEmpty()) {
            notes.add("nothing among the inputs says how Cilium is set: the host firewall is assumed to be on");
        }
        cluster.network()
                .refusedPolicies()
                .forEach(policy -> notes.add("Cilium refuses " + policy + ", so it counts for nothing"));
        inputs.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::render)
                .forEach(notes::add);
        return notes;
    }
}
