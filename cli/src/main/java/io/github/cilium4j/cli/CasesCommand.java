package io.github.cilium4j.cli;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.policies.cases.CaseAnswers;
import io.github.cilium4j.policies.cases.PeerSets;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
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

/** Answers cases, one line at a time. */
@Command(
        name = "cases",
        description = {
            "Answer cases: policies, and flows that they decide.",
            "",
            "A case is a JSON object on a line, in the form in which conformance/cilium records what Cilium's own code says:"
                    + " id, policies (each a text), peers, flows, mode, profile. The answers come one JSON object on a line, in"
                    + " the order of the cases, and nothing else. A line that is no case has an answer with an error."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cilium4j cases cases.jsonl --peers peers.json             three answers a case, one for each version",
            "  generate | cilium4j cases - --cilium 1.20 > answers.jsonl",
            "",
            "Exit status: 0 every case was answered, 2 one was not."
        })
@SuppressWarnings("NullAway.Init")
final class CasesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Cilium4j parent;

    @Parameters(paramLabel = "FILE", description = "The cases, one on a line; - is standard input.")
    private String file;

    @Option(
            names = "--peers",
            paramLabel = "FILE",
            description = "The sets of peers that cases name: one JSON or YAML object.")
    private @Nullable String peers;

    @Option(
            names = "--cilium",
            paramLabel = "VERSION",
            converter = CiliumVersionConverter.class,
            description = "Answer for this version of Cilium: 1.18, 1.19 or 1.20. Default: all, one line each.")
    private @Nullable CiliumVersion ciliumVersion;

    @Override
    public Integer call() {
        CaseAnswers answers = new CaseAnswers(
                sets(), Optional.ofNullable(ciliumVersion).map(List::of).orElseGet(CiliumVersion::all));
        try (InputStream in =
                Arguments.isStandardInput(file) ? parent.in() : Files.newInputStream(Arguments.path(file))) {
            return answerAll(new ByteLines(in), answers);
        } catch (IOException e) {
            throw new CannotRunException(
                    "\"" + file + "\" cannot be read: " + Input.reason(e) + ". Give a file of cases.");
        }
    }

    private PeerSets sets() {
        if (peers == null) {
            return PeerSets.NONE;
        }
        try {
            return PeerSets.read(peers, new Arguments(parent.in()).bytes(peers));
        } catch (InvalidManifestException e) {
            throw new CannotRunException("\"" + peers + "\" holds no sets of peers: " + e.getMessage());
        }
    }

    private int answerAll(ByteLines lines, CaseAnswers answers) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int status = ExitStatus.OK;
        for (byte[] line = lines.next(); line != null && !out.checkError(); line = lines.next()) {
            CaseAnswers.Reply reply = answers.reply(line);
            reply.lines().forEach(out::println);
            if (reply.problem().isPresent()) {
                err.println("cilium4j: line " + lines.number() + ": "
                        + Lines.one(reply.problem().get()));
                status = ExitStatus.COULD_NOT_RUN;
            }
        }
        return status;
    }
}
