package io.github.cilium4j.core.value;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;

/** The character classes and shapes that several values share; ASCII only, as in Kubernetes. */
final class Grammar {
    private Grammar() {}

    /** Returns the exception of a text that is not what it should be, such as {@code a block of addresses}. */
    static InvalidManifestException refusal(String text, String expected, String fix) {
        return new InvalidManifestException("", Quoted.of(text) + " is not " + expected, fix);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLowerAlphanumeric(int character) {
        return isDigit(character) || (character >= 'a' && character <= 'z');
    }

    static boolean isAlphanumeric(int character) {
        return isLowerAlphanumeric(character) || (character >= 'A' && character <= 'Z');
    }

    /** Tells whether a text is a whole number from 0 to {@code max}, without a sign and without leading zeros. */
    static boolean isNumber(String text, long max) {
        int longest = Long.toString(max).length();
        if (text.isEmpty() || text.length() > longest || !text.chars().allMatch(Grammar::isDigit)) {
            return false;
        }
        return (text.length() == 1 || text.charAt(0) != '0') && Long.parseLong(text) <= max;
    }

    /** Tells whether a text is a lowercase RFC 1123 label of any length: alphanumerics, {@code -} inside. */
    static boolean isDnsLabel(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> isLowerAlphanumeric(c) || c == '-')
                && text.charAt(0) != '-'
                && text.charAt(text.length() - 1) != '-';
    }

    /** Tells whether a text is made of {@link #isDnsLabel labels} joined by dots. */
    static boolean isDnsName(String text) {
        for (String label : text.split("\\.", -1)) {
            if (!isDnsLabel(label)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a text is not empty, starts and ends alphanumeric, and holds only {@code -_.} besides. */
    static boolean isLabelText(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> isAlphanumeric(c) || c == '-' || c == '_' || c == '.')
                && isAlphanumeric(text.charAt(0))
                && isAlphanumeric(text.charAt(text.length() - 1));
    }
}
