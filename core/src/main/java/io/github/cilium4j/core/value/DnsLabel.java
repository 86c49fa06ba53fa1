package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cilium4j.core.InvalidManifestException;

/**
 * A lowercase RFC 1123 label, such as {@code shop-1}: what Kubernetes wants as the name of a namespace or a service.
 *
 * <p>{@code [a-z0-9]([-a-z0-9]*[a-z0-9])?}, at most {@value #MAX_LENGTH} characters. Source: apimachinery
 * pkg/util/validation, IsDNS1123Label. Value-based: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class DnsLabel extends TextValue<DnsLabel> {
    /** The longest label, in characters. */
    public static final int MAX_LENGTH = 63;

    private DnsLabel(String text) {
        super(text);
    }

    /**
     * Returns the label that a text writes.
     *
     * @throws InvalidManifestException when the text is not a lowercase RFC 1123 label
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DnsLabel parse(String text) {
        if (!isValid(text)) {
            throw Grammar.refusal(
                    text, "a DNS label", "Write up to 63 lowercase letters, digits and inner hyphens, such as shop-1");
        }
        return new DnsLabel(text);
    }

    /** Tells whether a text is a lowercase RFC 1123 label, which {@link #parse} would take. */
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && Grammar.isDnsLabel(text);
    }
}
