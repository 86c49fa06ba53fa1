package io.github.cilium4j.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import org.junit.jupiter.api.Test;

final class FingerprintsTest {
    private static final Finding FINDING = ReportSamples.interfaceFinding();

    @Test
    void next_afterLinesMoved_isTheSame() {
        Finding moved = Finding.builder()
                .from(FINDING)
                .origin(ReportSamples.at(FINDING.origin().source(), 2, 70, 1))
                .build();

        assertThat(first(moved)).isEqualTo(first(FINDING));
    }

    @Test
    void next_otherFieldMessageObjectFileOrRule_differs() {
        assertThat(new String[] {
                    first(FINDING),
                    first(Finding.builder()
                            .from(FINDING)
                            .path(FieldPath.of("spec"))
                            .build()),
                    first(Finding.builder().from(FINDING).message("other").build()),
                    first(Finding.builder().from(FINDING).subject("other").build()),
                    first(Finding.builder().from(FINDING).ruleId("LB-002").build()),
                    first(Finding.builder()
                            .from(FINDING)
                            .origin(ReportSamples.at("other", 1, 7, 9))
                            .build())
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void next_twiceTheSame_countsThem() {
        Fingerprints fingerprints = new Fingerprints();

        String first = fingerprints.next(FINDING);
        String second = fingerprints.next(FINDING);

        assertThat(first).endsWith(":1");
        assertThat(second).isEqualTo(first.replace(":1", ":2"));
    }

    private static String first(Finding finding) {
        return new Fingerprints().next(finding);
    }
}
