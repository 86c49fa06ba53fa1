package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * A size as the API server writes it: in the largest unit that leaves no fraction, {@code 1Gi} for {@code 1024Mi}.
 *
 * <p>Source: apimachinery pkg/api/resource, Quantity. A size with an exponent stays as it is.
 */
final class CanonicalSize {
    private static final List<String> BINARY = List.of("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei");
    private static final List<String> DECIMAL = List.of("", "k", "M", "G", "T", "P", "E");

    private CanonicalSize() {}

    static String of(String size) {
        try {
            BigDecimal amount = Quantity.parse(size).amount();
            boolean binary = size.endsWith("i");
            boolean plain = size.matches("[0-9.]+(" + (binary ? "[KMGTPE]i" : "[kMGTPE]?") + ")");
            return plain ? of(amount, BigDecimal.valueOf(binary ? 1024 : 1000), binary ? BINARY : DECIMAL) : size;
        } catch (InvalidManifestException e) {
            return size;
        }
    }

    private static String of(BigDecimal amount, BigDecimal base, List<String> units) {
        BigDecimal number = amount;
        int unit = 0;
        while (unit + 1 < units.size()
                && number.signum() > 0
                && number.remainder(base).signum() == 0) {
            number = number.divide(base);
            unit++;
        }
        return number.stripTrailingZeros().toPlainString() + units.get(unit);
    }
}
