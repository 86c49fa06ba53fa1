package io.github.cilium4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class QuantityPropertyTest {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void amount_validText_isThatOfFabric8(@ForAll("quantities") String text) {
        assertThat(Quantity.parse(text).amount())
                // fabric8 knows Ei to 16 digits only.
                .isCloseTo(reference(text), withinPercentage(1e-12));
    }

    private static BigDecimal reference(String text) {
        return io.fabric8.kubernetes.api.model.Quantity.getAmountInBytes(
                new io.fabric8.kubernetes.api.model.Quantity(text));
    }

    @Provide
    Arbitrary<String> quantities() {
        Arbitrary<String> number = Arbitraries.bigDecimals()
                .between(new BigDecimal(-2_000), new BigDecimal(2_000))
                .ofScale(3)
                .map(BigDecimal::toPlainString);
        Arbitrary<String> unit = Arbitraries.of(
                "", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "e3", "E-3");
        return Combinators.combine(number, unit).as(String::concat);
    }
}
