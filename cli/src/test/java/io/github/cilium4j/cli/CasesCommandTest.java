package io.github.cilium4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CasesCommandTest {
    private static final String POLICY =
            "{\\\"apiVersion\\\":\\\"cilium.io/v2\\\",\\\"kind\\\":\\\"CiliumNetworkPolicy\\\","
                    + "\\\"metadata\\\":{\\\"name\\\":\\\"p\\\",\\\"namespace\\\":\\\"shop\\\"},\\\"spec\\\":{\\\"endpointSelector\\\":{},"
                    + "\\\"ingress\\\":[{\\\"fromEndpoints\\\":[{\\\"matchLabels\\\":{\\\"app\\\":\\\"web\\\"}}]}]}}";
    private static final String CASE = "{\"id\":\"a\",\"policies\":[\"" + POLICY + "\"]}";
    private static final String FLOWS = "{\"id\":\"b\",\"policies\":[\"" + POLICY + "\"],\"peers\":\"pair\",\"flows\":["
            + "{\"from\":\"web\",\"to\":\"db\",\"proto\":\"TCP\",\"port\":80},"
            + "{\"from\":\"db\",\"to\":\"web\",\"proto\":\"tcp\",\"port\":80}]}";
    private static final String PEERS = "{\"pair\": {"
            + "\"web\": {\"labels\": {\"app\": \"web\", \"io.kubernetes.pod.namespace\": \"shop\"}},"
            + "\"db\": {\"labels\": {\"app\": \"db\", \"io.kubernetes.pod.namespace\": \"shop\"}}}}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private int run(String input, String... arguments) {
        return Cilium4j.run(
                arguments,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
    }

    @Test
    void run_withoutVersion_answersForEveryVersionInOrder() {
        int status = run(CASE + "\n", "cases", "-");

        assertThat(status).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"id\":\"a\",\"cilium\":\"1.18\",\"policies\":[{\"valid\":true}]}",
                        "{\"id\":\"a\",\"cilium\":\"1.19\",\"policies\":[{\"valid\":true}]}",
                        "{\"id\":\"a\",\"cilium\":\"1.20\",\"policies\":[{\"valid\":true}]}");
    }

    @Test
    void run_withPeers_decidesFlowsAtBothEnds() throws IOException {
        Path peers = Files.writeString(folder.resolve("peers.json"), PEERS);
        Path cases = Files.writeString(folder.resolve("cases.jsonl"), FLOWS);

        int status = run("", "cases", cases.toString(), "--peers", peers.toString(), "--cilium", "1.19");

        assertThat(status).isZero();
        assertThat(out.toString().lines())
                .containsExactly("{\"id\":\"b\",\"cilium\":\"1.19\",\"policies\":[{\"valid\":true}],\"flows\":["
                        + "{\"egress\":{\"verdict\":\"allow\",\"enforced\":false,\"found\":true},"
                        + "\"ingress\":{\"verdict\":\"allow\",\"enforced\":true,\"found\":true,\"rules\":[\"shop/p\"]}},"
                        + "{\"egress\":{\"verdict\":\"allow\",\"enforced\":false,\"found\":true},"
                        + "\"ingress\":{\"verdict\":\"deny\",\"enforced\":true,\"found\":false}}]}");
    }

    @Test
    void run_badLines_answersThemWithAnErrorAndGoesOn() {
        String unknownPeers = "{\"id\":\"c\",\"policies\":[],\"peers\":\"none\",\"flows\":[]}";

        int status = run("{\n\n" + unknownPeers + "\n[]\n" + CASE, "cases", "-", "--cilium", "1.20");

        assertThat(status).isEqualTo(2);
        assertThat(out.toString().lines())
                .hasSize(4)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"cilium\":\"1.20\",\"error\":\""),
                        second -> assertThat(second)
                                .startsWith(
                                        "{\"id\":\"c\",\"cilium\":\"1.20\",\"error\":\"peers: \\\"none\\\" is no set"),
                        third -> assertThat(third).startsWith("{\"cilium\":\"1.20\",\"error\":\""),
                        fourth -> assertThat(fourth).contains("\"valid\":true"));
        assertThat(err.toString().lines())
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("cilium4j: line 1: "),
                        second -> assertThat(second).startsWith("cilium4j: line 3: "),
                        third -> assertThat(third).startsWith("cilium4j: line 4: "));
    }

    @Test
    void run_policyThatIsNoYaml_isAnAnswerAndNoError() {
        int status = run("{\"id\":\"d\",\"policies\":[\"a: [\"]}", "cases", "-", "--cilium", "1.18");

        assertThat(status).isZero();
        assertThat(out.toString())
                .contains("\"valid\":false")
                .contains("\"decode\":")
                .contains("\"schema\":");
    }

    @Test
    void run_missingFile_saysSoInOneLine() {
        int status = run("", "cases", folder.resolve("none.jsonl").toString());

        assertThat(status).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains("cannot be read");
    }
}
