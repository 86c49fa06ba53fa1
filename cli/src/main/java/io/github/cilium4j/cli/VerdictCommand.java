package io.github.cilium4j.cli;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.overlay.check.CheckOptions;
import io.github.cilium4j.overlay.check.ClusterInputs;
import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.policies.verdict.AgentConfig;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import io.github.cilium4j.policies.verdict.Explanation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says whether a connection passes, and why. */
@Command(
        name = "verdict",
        description = {
            "Say whether a connection passes the policies, and which rules decide.",
            "",
            "An end is a workload as namespace/name, a node, one of Cilium's own names such as world, host or"
                    + " kube-apiserver, an address, or a name of DNS. The port is the one of the pod, behind any Service."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cilium4j verdict monitoring/prometheus rook-ceph/exporter:9926 deploy/ cluster.yaml",
            "  cilium4j verdict shop/web api.example.org:443 deploy/ cluster.yaml",
            "  kubectl get pod,ns,no,svc,cnp,ccnp,netpol -A -o yaml | cilium4j verdict world shop/web:8080 -",
            "",
            "Exit status: 0 it passes, 1 it does not or cannot be told, 2 could not run."
        })
@SuppressWarnings("NullAway.Init")
final class VerdictCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Cilium4j parent;

    @Parameters(index = "0", paramLabel = "FROM", description = "Who makes the connection.")
    private String from;

    @Parameters(
            index = "1",
            paramLabel = "TO:PORT[/PROTOCOL]",
            description = "Who is asked, on which port; TCP when no protocol is given. For ICMP the port is the type.")
    private String to;

    @Parameters(
            index = "2..*",
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files or folders with workloads and policies; - is standard input.")
    private List<String> paths;

    @Option(
            names = "--cilium",
            paramLabel = "VERSION",
            converter = CiliumVersionConverter.class,
            description =
                    "Answer for this version of Cilium: 1.18, 1.19 or 1.20. Default: what the inputs say, else 1.20.")
    private @Nullable CiliumVersion ciliumVersion;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description =
                    "What is known about the cluster: a HelmChartConfig, a cilium-config, or Helm values. Default: those"
                            + " among the inputs.")
    private @Nullable Path profile;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        AskedFlow asked = AskedFlow.read(from, to);
        List<Input> inputs = new Arguments(parent.in()).inputs(paths);
        CheckOptions options = CheckOptions.builder()
                .ciliumVersion(Optional.ofNullable(ciliumVersion))
                .profile(Optional.ofNullable(profile).map(file -> Input.file(file.toString(), file)))
                .build();
        ClusterInputs cluster =
                ClusterInputs.read(Progress.of(inputs, spec.commandLine().getErr()), options);
        AgentConfig config = cluster.profile()
                .map(AgentConfig::of)
                .orElseGet(
                        () -> AgentConfig.builder().version(cluster.version()).build());
        ClusterNetwork network = ClusterNetwork.read(config, cluster.manifests());
        Explanation explanation = network.network().explain(asked.in(network));
        spec.commandLine().getOut().print(json ? explanation.json() + "\n" : explanation.text());
        remarks(cluster, network, config);
        return explanation.verdict().isAllowed() ? ExitStatus.OK : ExitStatus.FINDINGS;
    }

    /** What the answer rests on, and what it leaves out. */
    private void remarks(ClusterInputs cluster, ClusterNetwork network, AgentConfig config) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Cilium " + config.version() + ", "
                + Lines.counted(network.endpoints().all().size(), "endpoint"));
        network.network()
                .refusedPolicies()
                .forEach(policy ->
                        err.println(policy + " counts for nothing: the agent refuses it, see cilium4j check"));
        if (!cluster.findings().isEmpty()) {
            err.println("some inputs have errors and may be left out, see cilium4j check");
        }
        SkippedLines.print(cluster.skipped(), err);
    }
}
