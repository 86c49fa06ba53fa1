package io.github.cilium4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A user's repository with policies in {@code deploy}, and a {@code PATH} with {@code cilium4j} and a {@code curl} that has it. */
record SampleRepository(Path root, Path bin) {
    static final Path JAR = Path.of("target/cilium4j.jar").toAbsolutePath();

    private static final String POLICY = """
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata:
              name: web
              namespace: shop
            spec:
              endpointSelector:
                matchLabels:
                  app: web
              egress:
            """;
    private static final String GOOD = POLICY + "  - toEntities:\n    - world\n";
    private static final String BAD = POLICY + "  - toFQDNs:\n    - matchName: payments.example.org\n";

    static SampleRepository in(Path folder) throws IOException, InterruptedException {
        Path root = Files.createDirectories(folder.resolve("repository"));
        SampleRepository repository = new SampleRepository(root, Files.createDirectories(folder.resolve("bin")));
        repository.script("cilium4j", "exec java -jar " + JAR + " \"$@\"");
        repository.script("curl", "[ \"$1\" = -fsSLo ] && cp " + JAR + " \"$2\" && echo \"$3\" >url");
        repository.write("deploy/good.yaml", GOOD);
        repository.run("git init -q . && git config user.email a@example.org && git config user.name a", Map.of());
        return repository;
    }

    SampleRepository withABadPolicy() throws IOException {
        write("deploy/bad.yaml", BAD);
        return this;
    }

    void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    void script(String name, String command) throws IOException {
        executable(bin.resolve(name), "#!/bin/sh\n" + command + "\n");
    }

    static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs a step as GitHub does, by {@code sh -e}; the output has both streams. */
    Launched run(String step, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", step).directory(root.toFile());
        builder.environment().putAll(environment);
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().put("PATH", bin + ":" + java + ":" + System.getenv("PATH"));
        Path output = Files.createTempFile(bin, "output", "");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        int status = builder.start().waitFor();
        return new Launched(status, Files.readString(output));
    }
}
