package io.github.cilium4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LockoutCommandTest {
    private static final String HOSTS = """
            apiVersion: cilium.io/v2
            kind: CiliumClusterwideNetworkPolicy
            metadata: {name: hosts}
            spec:
              nodeSelector: {}
              ingress: [{fromEntities: [PEERS]}]
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void lockout_everybodyOpen_exitsWithZero() {
        assertThat(run(HOSTS.replace("PEERS", "all"))).isEqualTo(ExitStatus.OK);
        assertThat(out.toString()).endsWith("nothing is locked out\n");
    }

    @Test
    void lockout_worldClosed_exitsWithOneAndNamesThePolicy() {
        assertThat(run(HOSTS.replace("PEERS", "cluster"))).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString().lines())
                .anySatisfy(line -> assertThat(line).startsWith("SSH ").contains("locked out", "hosts spec", "-:5:3"));
    }

    @Test
    void lockout_json_isOneObject() {
        assertThat(run(HOSTS.replace("PEERS", "cluster"), "--format", "json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).contains("\"lockedOut\": true", "\"what\": \"SSH\"");
    }

    @Test
    void lockout_noObjects_cannotRun() {
        assertThat(run("features: {}\n")).isEqualTo(ExitStatus.COULD_NOT_RUN);
        assertThat(err.toString()).contains("no object is among the inputs");
    }

    private int run(String input, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "lockout";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Cilium4j.run(
                arguments,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
    }
}
