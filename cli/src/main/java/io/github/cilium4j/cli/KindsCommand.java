package io.github.cilium4j.cli;

import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.model.AllKinds;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the kinds that have a type. */
@Command(
        name = "kinds",
        description = "List the kinds whose fields are known; objects of other kinds are read and kept as they are.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class KindsCommand implements Runnable {
    private static final String ROW = "%-32s %-12s %s%n";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<Kind> kinds = AllKinds.all().all();
        out.printf(ROW, "KIND", "SCOPE", "API VERSIONS");
        kinds.forEach(kind -> out.printf(
                ROW, kind.name(), kind.namespaced() ? "Namespaced" : "Cluster", String.join(", ", kind.apiVersions())));
    }
}
