package io.github.cilium4j.cli;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.report.Report;
import io.github.cilium4j.core.report.ReportFormat;
import io.github.cilium4j.overlay.check.AllRules;
import io.github.cilium4j.overlay.check.Baseline;
import io.github.cilium4j.overlay.check.CheckOptions;
import io.github.cilium4j.overlay.check.CheckResult;
import io.github.cilium4j.overlay.check.Checker;
import io.github.cilium4j.overlay.check.Input;
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

/** Checks files. */
@Command(
        name = "check",
        description = {
            "Check manifests and configurations.",
            "",
            "A document with apiVersion and kind is an object, one with features a configuration. Helm templates, values"
                    + " files and encrypted files are passed over and named."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cilium4j check deploy/                          every YAML file below a folder",
            "  cilium4j check config.yaml --fail-on warning    stricter in CI",
            "  kubectl get cm,ciliuml2announcementpolicy -A -o yaml | cilium4j check -",
            "  cilium4j check deploy/ --format sarif > findings.sarif",
            "  cilium4j check deploy/ --baseline known.txt --update-baseline"
        })
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Cilium4j parent;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders; - is standard input.")
    private List<String> paths;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "ERROR",
            description = "Exit with 1 at findings of this severity or worse: ${COMPLETION-CANDIDATES}. Default ERROR.")
    private Severity failOn;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "How to report: ${COMPLETION-CANDIDATES}. Default TEXT.")
    private ReportFormat format;

    @Option(
            names = "--cilium",
            paramLabel = "VERSION",
            converter = CiliumVersionConverter.class,
            description =
                    "Judge for this version of Cilium: 1.18, 1.19 or 1.20. Default: what the inputs say, else all.")
    private @Nullable CiliumVersion ciliumVersion;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description =
                    "What is known about the cluster: a HelmChartConfig, a cilium-config, or Helm values. Default: those"
                            + " among the inputs.")
    private @Nullable Path profile;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Do not report the findings that this file knows; they are counted.")
    private @Nullable Path baseline;

    @Option(
            names = "--update-baseline",
            description = "Write what is found now to the --baseline file, and exit with 0.")
    private boolean updateBaseline;

    @Override
    public Integer call() {
        List<Input> inputs = new Arguments(parent.in()).inputs(paths);
        BaselineFile known = new BaselineFile(baseline);
        CheckOptions options = CheckOptions.builder()
                .ciliumVersion(Optional.ofNullable(ciliumVersion))
                .profile(Optional.ofNullable(profile).map(file -> Input.file(file.toString(), file)))
                .baseline(updateBaseline ? Baseline.NONE : known.read())
                .build();
        CheckResult result = new Checker(options)
                .check(Progress.of(inputs, spec.commandLine().getErr()));
        if (updateBaseline) {
            known.write(result.findings());
            return ExitStatus.OK;
        }
        spec.commandLine().getOut().print(format.render(report(result)));
        if (format == ReportFormat.TEXT) {
            SkippedLines.print(result.skipped(), spec.commandLine().getErr());
        }
        return result.fails(failOn) ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private static Report report(CheckResult result) {
        return Report.builder()
                .tool(About.TOOL)
                .rules(AllRules.all())
                .findings(result.findings())
                .files(result.files())
                .silenced(result.silenced())
                .build();
    }
}
