package io.github.cilium4j.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command above all commands. */
@Command(
        name = "cilium4j",
        description = "Typed Cilium for the JVM: render the overlay of a cluster and check manifests, with no cluster.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RenderCommand.class,
            CheckCommand.class,
            VerdictCommand.class,
            UpgradeCommand.class,
            SpirePlanCommand.class,
            CasesCommand.class,
            LockoutCommand.class,
            KindsCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  cilium4j render config.yaml --out rendered     the whole tree from one configuration",
            "  cilium4j check deploy/                         every YAML file below a folder",
            "  cilium4j lockout rendered/                     does SSH, DNS, the API server still work",
            "  kubectl get ccnp,ciliuml2announcementpolicy,cm -A -o yaml | cilium4j check -",
            "",
            "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 could not run."
        })
final class Cilium4j implements Runnable {
    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Cilium4j(InputStream in) {
        this.in = in;
    }

    static int run(String[] args, InputStream in, PrintWriter out, PrintWriter err) {
        try {
            return commandLine(in, out, err).execute(args);
        } catch (OutOfMemoryError e) {
            err.println("cilium4j: the memory of the virtual machine is not enough. Give it more, such as"
                    + " CILIUM4J_JAVA_OPTS=-Xmx4g, or fewer files at once.");
            return ExitStatus.COULD_NOT_RUN;
        }
    }

    private static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Cilium4j(in))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((problem, arguments) -> usage(problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command));
    }

    /** Returns what the command reads for {@code -}. */
    InputStream in() {
        return in;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int usage(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String message =
                problem instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : problem.getMessage();
        command.getErr()
                .println(name + ": " + Lines.sentence(String.valueOf(message).replaceFirst("^Error: ", "")) + " See "
                        + name + " --help.");
        return ExitStatus.COULD_NOT_RUN;
    }

    private static String unknown(UnmatchedArgumentException problem) {
        String argument = "\"" + problem.getUnmatched().get(0) + "\"";
        List<String> near = problem.getSuggestions();
        String what = problem.isUnknownOption() ? "option" : "command or argument";
        return "unknown " + what + " " + argument
                + (near.isEmpty() ? "" : ". Did you mean " + String.join(" or ", near) + "?");
    }

    private static int failed(Exception problem, CommandLine command) {
        PrintWriter err = command.getErr();
        if (problem instanceof CannotRunException) {
            err.println("cilium4j: " + Lines.one(String.valueOf(problem.getMessage())));
        } else {
            err.println("cilium4j: this is a bug, please report it: " + Lines.one(problem.toString()) + " at "
                    + (problem.getStackTrace().length == 0 ? "?" : problem.getStackTrace()[0]));
        }
        return ExitStatus.COULD_NOT_RUN;
    }
}
