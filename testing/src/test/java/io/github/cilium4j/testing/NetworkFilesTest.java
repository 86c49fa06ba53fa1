package io.github.cilium4j.testing;

import static io.github.cilium4j.testing.NetworkAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.policies.verdict.AgentConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NetworkFilesTest {
    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, namespace: shop, labels: {app: web}}
            spec: {containers: [{name: web}]}
            """;

    private static final String POLICY = """
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: web, namespace: shop}
            spec:
              endpointSelector: {}
              ingress: [{fromEntities: [ENTITY]}]
            """;

    private final AgentConfig config =
            AgentConfig.builder().version(CiliumVersion.V1_19).build();

    @TempDir
    private Path folder;

    @Test
    void read_folder_takesTheYamlBelowIt() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("shop")).resolve("web.yaml"), POD);
        Files.writeString(folder.resolve("policy.yml"), POLICY.replace("ENTITY", "host"));
        Files.writeString(folder.resolve("notes.txt"), "no: [yaml");

        assertThat(NetworkFiles.read(config, folder))
                .from("world")
                .to("shop/web")
                .onTcp(80)
                .isDeniedBy("shop/web");
    }

    @Test
    void read_policyThatCannotBeRead_fails() throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yaml"), POLICY.replace("ENTITY", "[]"));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> NetworkFiles.read(config, file))
                .withMessageContaining("policy.yaml:6:");
    }

    @Test
    void read_policyThatTheAgentRefuses_fails() throws IOException {
        String nodes = POLICY.replace("fromEntities: [ENTITY]", "fromNodes: [{matchLabels: {pool: a}}]");
        Path file = Files.writeString(folder.resolve("policy.yaml"), nodes);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> NetworkFiles.read(config, file))
                .withMessageContaining("refuses CiliumNetworkPolicy shop/web");
    }

    @Test
    void read_noSuchFile_fails() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> NetworkFiles.read(config, folder.resolve("none.yaml")));
    }
}
