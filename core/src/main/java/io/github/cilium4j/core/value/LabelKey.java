package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.Optional;

/**
 * The key of a Kubernetes label, such as {@code app} or {@code app.kubernetes.io/name}; also called a qualified name.
 *
 * <p>An optional prefix, which is a {@link DnsName}, and {@code /}; then {@code ([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]}
 * with at most {@value #MAX_NAME_LENGTH} characters. A Cilium source such as {@code k8s:} is not part of it. Source:
 * apimachinery pkg/api/validate/content, IsLabelKey. Value-based: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class LabelKey extends TextValue<LabelKey> {
    /** The longest part after the {@code /}, in characters. */
    public static final int MAX_NAME_LENGTH = 63;

    private LabelKey(String text) {
        super(text);
    }

    /**
     * Returns the label key that a text writes.
     *
     * @throws InvalidManifestException when the text is not a qualified name
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LabelKey parse(String text) {
        if (!isValid(text)) {
            throw Grammar.refusal(
                    text,
                    "a label key",
                    "Write a key such as app or example.com/app, its last part up to 63 characters");
        }
        return new LabelKey(text);
    }

    /** Tells whether a text is a qualified name, which {@link #parse} would take. */
    public static boolean isValid(String text) {
        int slash = text.indexOf('/');
        return (slash < 0 || isPrefix(text.substring(0, slash))) && isName(text.substring(slash + 1));
    }

    private static boolean isPrefix(String text) {
        return text.length() <= DnsName.MAX_LENGTH && Grammar.isDnsName(text);
    }

    private static boolean isName(String text) {
        return text.length() <= MAX_NAME_LENGTH && Grammar.isLabelText(text);
    }

    /** Returns the part before the {@code /}, such as {@code app.kubernetes.io}. */
    public Optional<String> prefix() {
        int slash = toString().indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(toString().substring(0, slash));
    }

    /** Returns the part after the {@code /}, or the whole key when it has no prefix. */
    public String name() {
        return toString().substring(toString().indexOf('/') + 1);
    }
}
