package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.overlay.tree.HandChanges;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A cluster that is a folder, and a {@code kubectl} on PATH that knows only the calls of the script and records its changes. */
final class FolderCluster {
    private final Path plan;
    private final Path state;
    private final Path programs;

    FolderCluster(Path root, MigrationPlan migration) throws IOException {
        plan = root.resolve("the plan");
        state = Files.createDirectories(root.resolve("state"));
        programs = Files.createDirectories(root.resolve("bin"));
        migration.files().writeTo(plan, HandChanges.REFUSE);
        Files.copy(plan.resolve("values-after.yaml"), plan.resolve("values-patch.json.after"));
        write("values", Files.readString(plan.resolve("values-before.yaml")));
        write("count", "0\n");
        write("calls", "");
        write("server", "none\n");
        write("storageclass", "");
        write(Observed.HELM_JOB, "Complete=True ");
        Files.writeString(root.resolve("wanted"), "ceph-block 1Gi\n");
        try (InputStream fake = FolderCluster.class.getResourceAsStream("fake-kubectl.sh")) {
            program("kubectl", new String(Objects.requireNonNull(fake).readAllBytes(), StandardCharsets.UTF_8));
        }
        program("sleep", "#!/bin/sh\n");
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.writeString(programs.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    void write(String name, String text) throws IOException {
        Files.writeString(state.resolve(name), text);
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(state.resolve(name));
    }

    boolean has(String name) {
        return Files.exists(state.resolve(name));
    }

    String read(String name) throws IOException {
        return Files.readString(state.resolve(name));
    }

    List<String> calls() throws IOException {
        return Files.readAllLines(state.resolve("calls"));
    }

    /**
     * What the script did.
     *
     * @param status its exit status
     * @param output all that it printed
     */
    record Run(int status, String output) {}

    Run run(Map<String, String> environment) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("STATE", state.toString());
        all.put("WANTED", state.resolveSibling("wanted").toString());
        all.put("PATH", programs + ":" + System.getenv("PATH"));
        ProcessBuilder builder =
                new ProcessBuilder("sh", plan.resolve("migrate.sh").toString()).redirectErrorStream(true);
        builder.environment().putAll(all);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
