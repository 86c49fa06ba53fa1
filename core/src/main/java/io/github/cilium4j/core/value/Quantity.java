package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.InvalidManifestException;
import java.math.BigDecimal;

/**
 * An amount of a resource, such as {@code 500m}, {@code 1.5Gi} or {@code 2e3}.
 *
 * <p>A decimal number with an optional sign, and one of: nothing, {@code n u m k M G T P E} (powers of 1000),
 * {@code Ki Mi Gi Ti Pi Ei} (powers of 1024), {@code e} or {@code E} and a whole exponent. Source: apimachinery
 * pkg/api/resource, Quantity; the degenerate {@code .} and {@code +}, which its parser reads as 0, are refused here.
 *
 * <p>The text is kept as written and decides {@code equals}; {@link #compareTo} compares amounts, so {@code 1} and
 * {@code 1000m} compare as 0 without being equal. Value-based: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class Quantity implements Comparable<Quantity> {
    private final String text;
    private final BigDecimal amount;

    private Quantity(String text, BigDecimal amount) {
        this.text = text;
        this.amount = amount;
    }

    /**
     * Returns the quantity that a text writes.
     *
     * @throws InvalidManifestException when the text is not a quantity
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Quantity parse(String text) {
        return QuantityText.read(text)
                .map(amount -> new Quantity(text, amount))
                .orElseThrow(() -> Grammar.refusal(
                        text, "a quantity", "Write a number and a unit of Kubernetes, such as 500m, 128Mi or 2"));
    }

    // A quantity may be a plain number in JSON and YAML.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Quantity of(BigDecimal number) {
        return parse(number.toString());
    }

    /** Returns the exact amount in units of 1; the API server rounds it up to a whole nano unit. */
    public BigDecimal amount() {
        return amount;
    }

    /** Compares the amounts. */
    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && quantity.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text as written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
