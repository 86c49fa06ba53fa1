package io.github.cilium4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class CiliumVersionTest {
    @Test
    void parse_minorPatchAndPrefixed_nameTheSameVersion() {
        assertThat(CiliumVersion.parse("1.19"))
                .isEqualTo(CiliumVersion.parse("1.19.4"))
                .isEqualTo(CiliumVersion.parse("v1.19.0"))
                .hasToString("1.19");
    }

    @Test
    void parse_unknownVersion_namesTheKnownOnes() {
        assertThatThrownBy(() -> CiliumVersion.parse("1.1"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("\"1.1\" is not a known Cilium version. Write 1.18, 1.19 or 1.20");
    }
}
