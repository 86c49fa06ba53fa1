package io.github.cilium4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the built command did, run as a process of its own.
 *
 * @param status its exit status
 * @param output all that it printed, errors first
 */
record Launched(int status, String output) {
    private static final Path LAUNCHER = Path.of(System.getProperty("cilium4j.launcher", "cilium4j"));

    static Process start(Path folder, Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Path input = folder.resolve("stdin");
        builder.redirectInput(
                Files.exists(input) ? input.toFile() : Path.of("/dev/null").toFile());
        builder.redirectError(output.resolveSibling("err").toFile());
        builder.redirectOutput(output.toFile());
        return builder.start();
    }

    static Launched run(Path folder, Path output, List<String> arguments) throws IOException, InterruptedException {
        int status = start(folder, output, arguments).waitFor();
        String err = Files.readString(output.resolveSibling("err"), StandardCharsets.UTF_8);
        return new Launched(status, err + Files.readString(output, StandardCharsets.UTF_8));
    }
}
