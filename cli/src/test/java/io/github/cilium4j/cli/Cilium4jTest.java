package io.github.cilium4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class Cilium4jTest {
    @Test
    void run_outOfMemory_saysInOneLineWhatToDo() {
        InputStream tooMuch = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public int read(byte[] bytes, int start, int length) {
                return read();
            }
        };
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        int status = Cilium4j.run(new String[] {"check", "-"}, tooMuch, new PrintWriter(out), new PrintWriter(err));

        assertThat(status).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly("cilium4j: the memory of the virtual machine is not enough. Give it more, such as"
                        + " CILIUM4J_JAVA_OPTS=-Xmx4g, or fewer files at once.");
    }
}
