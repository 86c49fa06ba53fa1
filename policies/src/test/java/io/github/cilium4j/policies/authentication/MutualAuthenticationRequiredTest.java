package io.github.cilium4j.policies.authentication;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.policies.GoldenPolicies;
import org.junit.jupiter.api.Test;

final class MutualAuthenticationRequiredTest {
    @Test
    void manifest_spireOnAVolume_leavesTheStorageAlone() {
        GoldenPolicies.check(
                "mutual-authentication.yaml",
                MutualAuthenticationRequired.builder()
                        .addExcludedNamespace("rook-ceph")
                        .build()
                        .manifest());
    }

    @Test
    void build_namespaceThatIsNone_refuses() {
        assertThatThrownBy(() -> MutualAuthenticationRequired.builder()
                        .addExcludedNamespace("rook/ceph")
                        .build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("\"rook/ceph\"");
    }
}
