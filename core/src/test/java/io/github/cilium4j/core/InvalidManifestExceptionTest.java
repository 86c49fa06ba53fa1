package io.github.cilium4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InvalidManifestExceptionTest {
    @Test
    void getMessage_namesAttributeProblemAndFix() {
        InvalidManifestException exception = new InvalidManifestException("port", "\"0\" is not a port", "Write 80");

        assertThat(exception).hasMessage("port: \"0\" is not a port. Write 80");
        assertThat(exception.attribute()).isEqualTo("port");
        assertThat(exception.problem()).isEqualTo("\"0\" is not a port");
        assertThat(exception.fix()).isEqualTo("Write 80");
    }

    @Test
    void under_anAttribute_prefixesItAndKeepsTheCause() {
        InvalidManifestException inner = new InvalidManifestException("", "\"a b\" is not a label key", "Write app");

        InvalidManifestException outer = inner.under("labels").under("metadata");

        assertThat(outer).hasMessage("metadata.labels: \"a b\" is not a label key. Write app");
        assertThat(outer).hasRootCause(inner);
    }
}
