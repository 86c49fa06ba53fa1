package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PromDurationTest {
    @Test
    void parse_durations_arePrintedAsWritten() {
        assertPrintedAsWritten(
                PromDuration::parse, "0", "0s", "30s", "1h30m", "1y2w3d4h5m6s7ms", "007s", "100000000s", "292y");
    }

    @Test
    void parse_notADuration_isRefused() {
        assertRefused(
                PromDuration::parse,
                "",
                "1",
                "00",
                "s",
                "30",
                "30 s",
                "1m1h",
                "1s1s",
                "1ms1s",
                "1.5h",
                "-1s",
                "1S",
                "1us",
                "1h30",
                "٣s",
                "293y",
                "292y99w",
                "9223372036855s",
                "9".repeat(30) + "ms");
    }

    @Test
    void parse_missingUnit_saysWhatToWrite() {
        assertThatThrownBy(() -> PromDuration.parse("30"))
                .hasMessage("\"30\" is not a duration of Prometheus. "
                        + "Write whole numbers with the units y w d h m s ms in this order, such as 30s or 1h30m");
    }

    @Test
    void toDuration_ofEveryUnit_isItsLength() {
        assertThat(PromDuration.parse("1h30m").toDuration()).isEqualTo(Duration.ofMinutes(90));
        assertThat(PromDuration.parse("1y2w3d4h5m6s7ms").toDuration())
                .isEqualTo(Duration.ofDays(365 + 14 + 3)
                        .plusHours(4)
                        .plusMinutes(5)
                        .plusSeconds(6)
                        .plusMillis(7));
        assertThat(PromDuration.parse("0").toDuration()).isZero();
    }

    @Test
    void compareTo_sameLength_isZeroButNotEqual() {
        assertThat(PromDuration.parse("60s"))
                .isEqualByComparingTo(PromDuration.parse("1m"))
                .isNotEqualTo(PromDuration.parse("1m"));
        assertThat(PromDuration.parse("999ms")).isLessThan(PromDuration.parse("1s"));
    }
}
