package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class QuantityTest {
    @Test
    void parse_quantities_arePrintedAsWritten() {
        assertPrintedAsWritten(
                Quantity::parse,
                "0",
                "00",
                "-0",
                "1",
                "+1",
                "-1.5Gi",
                "1.",
                ".5",
                "500m",
                "1n",
                "1u",
                "2k",
                "2M",
                "2G",
                "2T",
                "2P",
                "2E",
                "1Ki",
                "128Mi",
                "1Ti",
                "1Pi",
                "1Ei",
                "1e3",
                "1E3",
                "1e+3",
                "1E-3");
    }

    @Test
    void parse_notAQuantity_isRefused() {
        assertRefused(
                Quantity::parse,
                "",
                "+",
                ".",
                "-.",
                "Mi",
                "1Gb",
                "1gi",
                "1K",
                "1ki",
                "1 Gi",
                "1Gi ",
                "1e",
                "1e+",
                "1e1.5",
                "1e3k",
                "1e9999999999",
                "1..5",
                "1.5.5",
                "--1",
                "0x10",
                "1_000",
                "٣",
                "1".repeat(5_000_000));
    }

    @Test
    void parse_unknownUnit_saysWhatToWrite() {
        assertThatThrownBy(() -> Quantity.parse("1Gb"))
                .hasMessage("\"1Gb\" is not a quantity. "
                        + "Write a number and a unit of Kubernetes, such as 500m, 128Mi or 2");
    }

    @Test
    void amount_ofEveryUnit_isExact() {
        assertThat(Quantity.parse("1500m").amount()).isEqualByComparingTo("1.5");
        assertThat(Quantity.parse("1.5Gi").amount()).isEqualByComparingTo("1610612736");
        assertThat(Quantity.parse("1Ei").amount()).isEqualByComparingTo(new BigDecimal(1L << 60));
        assertThat(Quantity.parse("1E").amount()).isEqualByComparingTo("1e18");
        assertThat(Quantity.parse("1E1").amount()).isEqualByComparingTo("10");
        assertThat(Quantity.parse("1n").amount()).isEqualByComparingTo("0.000000001");
        assertThat(Quantity.parse("-2e-3").amount()).isEqualByComparingTo("-0.002");
    }

    @Test
    void compareTo_sameAmount_isZeroButNotEqual() {
        assertThat(Quantity.parse("1"))
                .isEqualByComparingTo(Quantity.parse("1000m"))
                .isNotEqualTo(Quantity.parse("1000m"));
        assertThat(Quantity.parse("1G")).isLessThan(Quantity.parse("1Gi"));
        assertThat(Quantity.parse("-1")).isLessThan(Quantity.parse("0"));
        assertThat(Quantity.parse("1e-999999999")).isLessThan(Quantity.parse("1e999999999"));
    }
}
