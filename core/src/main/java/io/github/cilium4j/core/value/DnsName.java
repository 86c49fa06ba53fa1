package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cilium4j.core.InvalidManifestException;

/**
 * A lowercase RFC 1123 subdomain, such as {@code api.example.com}: what Kubernetes wants as the name of most objects.
 *
 * <p>{@link DnsLabel Labels} joined by dots, at most {@value #MAX_LENGTH} characters in all; a single label may be longer
 * than 63, as in Kubernetes. No wildcard and no dot at the end. Source: apimachinery pkg/util/validation,
 * IsDNS1123Subdomain. Value-based: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class DnsName extends TextValue<DnsName> {
    /** The longest name, in characters. */
    public static final int MAX_LENGTH = 253;

    private DnsName(String text) {
        super(text);
    }

    /**
     * Returns the name that a text writes.
     *
     * @throws InvalidManifestException when the text is not a lowercase RFC 1123 subdomain
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DnsName parse(String text) {
        if (!isValid(text)) {
            throw Grammar.refusal(
                    text,
                    "a DNS name",
                    "Write up to 253 lowercase letters, digits, inner hyphens and dots, such as api.example.com");
        }
        return new DnsName(text);
    }

    /** Tells whether a text is a lowercase RFC 1123 subdomain, which {@link #parse} would take. */
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && Grammar.isDnsName(text);
    }
}
