package io.github.cilium4j.cli;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.report.ReportFormat;
import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.overlay.upgrade.UpgradeReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what a newer version of Cilium makes of files. */
@Command(
        name = "upgrade",
        description = {
            "Say what a newer version of Cilium changes about manifests.",
            "",
            "Reported is what becomes invalid or legal, loses fields, changes its API version or its meaning, and nothing else."
                    + " The values in a HelmChartConfig of Cilium are looked at as well."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cilium4j upgrade --from 1.18 --to 1.20 deploy/",
            "  kubectl get ccnp,cnp,svc,helmchartconfig -A -o yaml | cilium4j upgrade --from 1.19 --to 1.20 -",
            "",
            "Exit status: 0 nothing changes, 1 something changes, 2 could not run or read everything."
        })
@SuppressWarnings("NullAway.Init")
final class UpgradeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Cilium4j parent;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders; - is standard input.")
    private List<String> paths;

    @Option(
            names = "--from",
            paramLabel = "VERSION",
            required = true,
            converter = CiliumVersionConverter.class,
            description = "The version of Cilium that runs: 1.18, 1.19 or 1.20.")
    private CiliumVersion from;

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            required = true,
            converter = CiliumVersionConverter.class,
            description = "The version of Cilium that is to run.")
    private CiliumVersion to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "How to report: ${COMPLETION-CANDIDATES}. Default TEXT.")
    private ReportFormat format;

    @Override
    public Integer call() {
        if (!to.isAtLeast(from)) {
            throw new CannotRunException(
                    "--from " + from + " is newer than --to " + to + ". Give the older version as --from.");
        }
        List<Input> inputs = new Arguments(parent.in()).inputs(paths);
        PrintWriter err = spec.commandLine().getErr();
        UpgradeReport report = UpgradeReport.between(from, to, Progress.of(inputs, err));
        spec.commandLine().getOut().print(report.render(format, About.UPGRADE));
        report.unread().forEach(finding -> err.println(finding.render()));
        if (format == ReportFormat.TEXT) {
            SkippedLines.print(report.skipped(), err);
        }
        if (!report.unread().isEmpty()) {
            return ExitStatus.COULD_NOT_RUN;
        }
        return report.changes().isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS;
    }
}
