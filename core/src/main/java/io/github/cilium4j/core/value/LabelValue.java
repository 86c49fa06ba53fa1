package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cilium4j.core.InvalidManifestException;

/**
 * The value of a Kubernetes label, such as {@code web} or the empty text.
 *
 * <p>{@code (([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?}, at most {@value #MAX_LENGTH} characters. Source: apimachinery
 * pkg/api/validate/content, IsLabelValue. Value-based: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class LabelValue extends TextValue<LabelValue> {
    /** The longest value, in characters. */
    public static final int MAX_LENGTH = 63;

    private LabelValue(String text) {
        super(text);
    }

    /**
     * Returns the label value that a text writes.
     *
     * @throws InvalidManifestException when the text is not a label value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LabelValue parse(String text) {
        if (!isValid(text)) {
            throw Grammar.refusal(
                    text,
                    "a label value",
                    "Write up to 63 letters, digits and inner - _ . characters, such as web, or nothing");
        }
        return new LabelValue(text);
    }

    /** Tells whether a text is a label value, which {@link #parse} would take. */
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && (text.isEmpty() || Grammar.isLabelText(text));
    }
}
