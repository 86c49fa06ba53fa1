package io.github.cilium4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class UpgradeCommandTest {
    private static final String POOL = """
            apiVersion: cilium.io/v2alpha1
            kind: CiliumLoadBalancerIPPool
            metadata: {name: blue}
            spec: {blocks: [{cidr: 10.0.10.0/24}]}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String in, String... args) {
        return Cilium4j.run(
                args,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
    }

    @Test
    void run_somethingChanges_exits1WithLineAndVersion() {
        assertThat(run(POOL, "upgrade", "--from", "1.18", "--to", "1.20", "-")).isEqualTo(1);
        assertThat(out.toString())
                .isEqualTo("-:1:13: API version in Cilium 1.19: UPG-001 apiVersion: Cilium 1.19 still serves this API"
                        + " version, as a deprecated one. Write cilium.io/v2.\n"
                        + "1 change from Cilium 1.18 to 1.20 in 1 file (API version 1)\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void run_nothingChanges_exits0() {
        assertThat(run(POOL, "upgrade", "--from", "1.19", "--to", "1.20", "-")).isZero();
        assertThat(out.toString()).isEqualTo("nothing changes from Cilium 1.19 to 1.20 in 1 file\n");
    }

    @Test
    void run_json_isOneObject() {
        assertThat(run(POOL, "upgrade", "--from", "1.18", "--to", "1.19", "--format", "json", "-"))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith("{\n").contains("\"kind\": \"API_VERSION\"", "\"at\": \"1.19\"");
    }

    @Test
    void run_newerFirst_isOneLineAndExits2() {
        assertThat(run(POOL, "upgrade", "--from", "1.20", "--to", "1.18", "-")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly("cilium4j: --from 1.20 is newer than --to 1.18. Give the older version as --from");
    }

    @Test
    void run_unknownVersion_isOneLineAndExits2() {
        assertThat(run(POOL, "upgrade", "--from", "1.17", "--to", "1.18", "-")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("1.17", "Write 1.18, 1.19 or 1.20");
    }

    @Test
    void run_brokenText_reportsTheRestAndExits2() {
        assertThat(run("a: [\n", "upgrade", "--from", "1.18", "--to", "1.19", "-"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("-:").contains(" ERROR YAML-");
    }
}
