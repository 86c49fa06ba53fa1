package io.github.cilium4j.cli;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.ConfigReading;
import io.github.cilium4j.overlay.render.Overlay;
import io.github.cilium4j.overlay.render.RenderOptions;
import io.github.cilium4j.overlay.render.Rendering;
import io.github.cilium4j.overlay.tree.HandChanges;
import io.github.cilium4j.overlay.tree.OutputException;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Renders a configuration into a folder. */
@Command(
        name = "render",
        description = {
            "Render the files of a cluster from its configuration.",
            "",
            "Several configurations are merged, the later wins. A configuration with an ERROR writes nothing. The folder is"
                    + " written as a whole or not at all; files that others put there stay."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cilium4j render config.yaml --out rendered             write the tree",
            "  cilium4j render base.yaml prod.yaml --out rendered     merge two configurations",
            "  cilium4j render config.yaml --diff rendered            show what would change"
        })
@SuppressWarnings("NullAway.Init")
final class RenderCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Cilium4j parent;

    @Parameters(paramLabel = "CONFIG", arity = "1..*", description = "Configurations; - is standard input.")
    private List<String> configs;

    @ArgGroup(multiplicity = "1")
    private Target target;

    @Option(
            names = "--sync-waves",
            description = "Put sync wave 76 on the ApplicationSet and its Application, after Prometheus' 75.")
    private boolean syncWaves;

    @Option(names = "--overwrite", description = "Replace rendered files that were changed by hand.")
    private boolean overwrite;

    /** What is done with the tree. */
    static final class Target {
        @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to.")
        private @Nullable String out;

        @Option(
                names = "--diff",
                paramLabel = "DIR",
                description = "Print what would change in a folder; write nothing.")
        private @Nullable String diff;
    }

    @Override
    public Integer call() {
        Rendering rendering = Overlay.render(read(), new RenderOptions(syncWaves));
        print(rendering.findings());
        Optional<RenderedTree> tree = rendering.tree();
        if (tree.isEmpty()) {
            spec.commandLine().getErr().println("nothing is written: correct the errors above first");
            return ExitStatus.FINDINGS;
        }
        try {
            finish(rendering, tree.get());
        } catch (OutputException e) {
            throw new CannotRunException(String.valueOf(e.getMessage()) + ".");
        }
        return ExitStatus.OK;
    }

    private ConfigReading read() {
        ConfigReader reader = new ConfigReader();
        for (String config : configs) {
            reader.add(config, new Arguments(parent.in()).bytes(config));
        }
        return reader.read();
    }

    private void print(List<Finding> findings) {
        PrintWriter err = spec.commandLine().getErr();
        findings.forEach(finding -> err.println(finding.render()));
    }

    private void finish(Rendering rendering, RenderedTree tree) {
        PrintWriter out = spec.commandLine().getOut();
        if (target.diff != null) {
            out.print(tree.diff(Arguments.path(target.diff)));
        } else if (target.out != null) {
            HandChanges changes = overwrite ? HandChanges.OVERWRITE : HandChanges.REFUSE;
            RenderSummary.print(rendering, tree.writeTo(Arguments.path(target.out), changes), target.out, out);
        }
    }
}
