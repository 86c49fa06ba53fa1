package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;

/**
 * A regular expression in RE2 syntax, such as {@code ^eth[0-9]+$}: what Go, Cilium, Envoy and Prometheus use.
 *
 * <p>Matching takes time in proportion to the input. Repeat counts that multiply to more than 1000 are refused, as Go's
 * {@code regexp} does; so are patterns that are longer, deeper or larger than any that people write
 * (16,384 characters, 250 groups inside each other, 50,000 steps). Value-based: compare with {@code equals}, which compares the texts.
 *
 * @since 0.1.0
 */
public final class Re2Pattern extends TextValue<Re2Pattern> {
    private static final String METACHARACTERS = "\\.+*?()|[]{}^$";

    private final Pattern pattern;

    private Re2Pattern(String text, Pattern pattern) {
        super(text);
        this.pattern = pattern;
    }

    /**
     * Returns the pattern that a text writes.
     *
     * @throws InvalidManifestException when RE2 does not accept the text; the message gives its reason
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Re2Pattern parse(String text) {
        Re2Limits.excess(text).ifPresent(reason -> {
            throw refusal(text, reason);
        });
        try {
            return new Re2Pattern(text, Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            throw refusal(text, e.getDescription() + " at " + Quoted.of(e.getPattern()));
        }
    }

    private static InvalidManifestException refusal(String text, String reason) {
        return Grammar.refusal(
                text, "an RE2 pattern: " + reason, "Write a regular expression in RE2 syntax, such as ^eth[0-9]+$");
    }

    /** Tells whether the pattern matches a text from its start to its end. */
    public boolean matchesWhole(String text) {
        return pattern.matches(text);
    }

    /** Tells whether the pattern matches somewhere in a text, which is what Go's {@code MatchString} asks. */
    public boolean findsIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Tells whether the pattern has no character with a special meaning, so that it matches just itself. */
    public boolean isLiteral() {
        return toString().chars().noneMatch(character -> METACHARACTERS.indexOf(character) >= 0);
    }
}
