package io.github.cilium4j.cli;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlStream;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.ConfigReading;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.spire.MigrationPlan;
import io.github.cilium4j.overlay.spire.MigrationState;
import io.github.cilium4j.overlay.spire.SpireMigration;
import io.github.cilium4j.overlay.tree.HandChanges;
import io.github.cilium4j.overlay.tree.OutputException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what is to be done to move SPIRE's data to a volume. */
@Command(
        name = "spire-plan",
        description = {
            "Plan the move of SPIRE's data to a persistent volume.",
            "",
            "Nothing is sent to a cluster. Observe the cluster, read the plan, do its next step, observe again. A plan can"
                    + " be made after any step, also after a crash or a reboot."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples (leave out kinds that the cluster does not have):",
            "  kubectl get helmchartconfig,sts,ds,deploy,jobs,pvc,pods,storageclass,namespaces,ccnp,cnp,\\",
            "    cephcluster,cephblockpool -A -o yaml | cilium4j spire-plan config.yaml --observed -",
            "  cilium4j spire-plan config.yaml --observed observed.yaml --out plan && sh plan/migrate.sh",
            "",
            "Exit status: 0 done or plan printed, 1 refused, 2 could not run."
        })
@SuppressWarnings("NullAway.Init")
final class SpirePlanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Cilium4j parent;

    @Parameters(paramLabel = "CONFIG", description = "The configuration of the cluster; - is standard input.")
    private String config;

    @Option(
            names = "--observed",
            paramLabel = "FILE",
            required = true,
            description = "What kubectl printed, as YAML or JSON; - is standard input.")
    private String observed;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "How to print the plan: ${COMPLETION-CANDIDATES}. Default TEXT.")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the manifests, the values before and after, and a script of the steps that are left.")
    private @Nullable String out;

    @Option(names = "--overwrite", description = "Replace files of an earlier plan that were changed by hand.")
    private boolean overwrite;

    /** How a plan is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        if (config.equals("-") && observed.equals("-")) {
            throw new CannotRunException("CONFIG and --observed are both standard input. Give a file for one of them.");
        }
        MigrationPlan plan = SpireMigration.plan(readConfig(), readObserved());
        PrintWriter words = spec.commandLine().getOut();
        words.print(format == Format.JSON ? plan.json() : plan.text());
        if (plan.state() == MigrationState.REFUSED) {
            return ExitStatus.FINDINGS;
        }
        if (out != null) {
            write(plan, out);
        }
        return ExitStatus.OK;
    }

    private OverlayConfig readConfig() {
        ConfigReading reading = ConfigReader.read(config, new Arguments(parent.in()).bytes(config));
        refuseErrors(reading.findings());
        reading.config().map(OverlayConfig::findings).ifPresent(SpirePlanCommand::refuseErrors);
        return reading.config()
                .orElseThrow(
                        () -> new CannotRunException("\"" + config + "\" holds no configuration. Give a config.yaml."));
    }

    private ManifestReading readObserved() {
        YamlStream stream = YamlReader.read(observed, new Arguments(parent.in()).bytes(observed));
        if (stream.hasErrors()) {
            refuseErrors(stream.findings());
        }
        ManifestReading reading = new ManifestReader(AllKinds.all()).read(stream);
        if (reading.objects().isEmpty()) {
            throw new CannotRunException("\"" + observed
                    + "\" holds no object. Give what kubectl get -A -o yaml printed, see cilium4j spire-plan --help.");
        }
        return reading;
    }

    private static void refuseErrors(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(finding -> {
                    throw new CannotRunException(finding.render());
                });
    }

    /** The files go where nothing is left to do: those of an earlier plan would undo nothing, but they would mislead. */
    private void write(MigrationPlan plan, String folder) {
        try {
            plan.files().writeTo(Arguments.path(folder), overwrite ? HandChanges.OVERWRITE : HandChanges.REFUSE);
        } catch (OutputException e) {
            throw new CannotRunException(String.valueOf(e.getMessage()) + ".");
        }
        String what = plan.files().isEmpty()
                ? "nothing is left to do, so no files are written"
                : Lines.counted(plan.files().paths().size(), "file") + ", and sh " + folder
                        + "/migrate.sh does what is left";
        spec.commandLine().getErr().println(folder + ": " + what);
    }
}
