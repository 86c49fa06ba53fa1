package io.github.cilium4j.cli;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.overlay.check.CheckOptions;
import io.github.cilium4j.overlay.check.ClusterInputs;
import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.overlay.lockout.Lockout;
import io.github.cilium4j.overlay.lockout.LockoutReport;
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

/** Says who is locked out. */
@Command(
        name = "lockout",
        description = {
            "Say whether SSH, the API server, DNS, Argo CD, metrics and SPIRE still work with these policies.",
            "",
            "Workloads and nodes among the inputs count; where there is no workload, the usual ones are assumed."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cilium4j lockout rendered/                    before a rendered overlay is applied",
            "  kubectl get nodes,ns,deploy,ds,sts,cnp,ccnp,netpol -A -o yaml | cilium4j lockout rendered/ -",
            "",
            "Exit status: 0 nothing is locked out, 1 something is, 2 could not run."
        })
@SuppressWarnings("NullAway.Init")
final class LockoutCommand implements Callable<Integer> {
    /** How the answers are written. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Cilium4j parent;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders; - is standard input.")
    private List<String> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "How to answer: ${COMPLETION-CANDIDATES}. Default TEXT.")
    private Format format;

    @Option(
            names = "--cilium",
            paramLabel = "VERSION",
            converter = CiliumVersionConverter.class,
            description = "Answer for this version of Cilium: 1.18, 1.19 or 1.20. Default: what the inputs say, else"
                    + " 1.20.")
    private @Nullable CiliumVersion ciliumVersion;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description =
                    "What is known about the cluster: a HelmChartConfig, a cilium-config, or Helm values. Default: those"
                            + " among the inputs.")
    private @Nullable Path profile;

    @Override
    public Integer call() {
        List<Input> inputs = new Arguments(parent.in()).inputs(paths);
        CheckOptions options = CheckOptions.builder()
                .ciliumVersion(Optional.ofNullable(ciliumVersion))
                .profile(Optional.ofNullable(profile).map(file -> Input.file(file.toString(), file)))
                .build();
        ClusterInputs cluster =
                ClusterInputs.read(Progress.of(inputs, spec.commandLine().getErr()), options);
        if (cluster.manifests().all().isEmpty()) {
            throw new CannotRunException("no object is among the inputs. Give the folder of a rendered overlay.");
        }
        LockoutReport report = Lockout.judge(cluster);
        spec.commandLine().getOut().print(format == Format.JSON ? report.json() : report.text());
        return report.isLockedOut() ? ExitStatus.FINDINGS : ExitStatus.OK;
    }
}
