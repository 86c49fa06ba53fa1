package io.github.cilium4j.overlay.spire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small parts: names of Jobs, sizes, comparison of volumes. */
final class SpireObjectsTest {
    @ParameterizedTest
    @CsvSource({
        "cp-1, spire-storage-file-cleanup-cp-1",
        "cp-1.example.org, spire-storage-file-cleanup-cp-1-example-org-adaa40ee",
    })
    void jobName_plainOrDotted_fitsIntoALabel(String node, String name) {
        assertThat(FileCleanup.jobName(node)).startsWith(name.replaceAll("-[0-9a-f]{8}$", ""));
        assertThat(FileCleanup.jobName(node)).hasSizeLessThanOrEqualTo(63).matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    }

    @Test
    void jobName_longNodes_areToldApart() {
        String stem = "a-control-plane-node-with-a-very-long-name-indeed.rack-";

        assertThat(FileCleanup.jobName(stem + "1"))
                .hasSize(63)
                .isNotEqualTo(FileCleanup.jobName(stem + "2"))
                .matches("[a-z0-9-]+[a-z0-9]");
    }

    @ParameterizedTest
    @CsvSource({
        "1Gi, 1Gi",
        "1024Mi, 1Gi",
        "1536Mi, 1536Mi",
        "1.5Gi, 1536Mi",
        "2048Gi, 2Ti",
        "1000M, 1G",
        "1500000000, 1500M",
        "1e9, 1e9",
        "text, text",
    })
    void canonicalSize_anySize_isWhatTheApiServerWrites(String size, String canonical) {
        assertThat(CanonicalSize.of(size)).isEqualTo(canonical);
    }

    @Test
    void store_sameAmount_isEqual() {
        Store one = new Store(Optional.of("a"), "1Gi");

        assertThat(one)
                .isEqualTo(new Store(Optional.of("a"), "1024Mi"))
                .hasSameHashCodeAs(new Store(Optional.of("a"), "1024Mi"));
        assertThat(one)
                .isNotEqualTo(new Store(Optional.empty(), "1Gi"))
                .isNotEqualTo(new Store(Optional.of("a"), "2Gi"));
    }
}
