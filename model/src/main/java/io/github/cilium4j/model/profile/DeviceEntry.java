package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.value.Re2Pattern;
import io.github.cilium4j.model.profile.InterfaceMatch.Outcome;
import java.nio.charset.StandardCharsets;

/** One entry of the device list: the exact name of a device, or a prefix of names that ends in {@code +}. */
record DeviceEntry(String text) {
    /** The kernel's IFNAMSIZ without the closing NUL, in bytes. */
    static final int LONGEST_NAME = 15;

    boolean isPrefix() {
        return text.endsWith("+");
    }

    /** Every {@code +} at the end is dropped, as Cilium does: {@code eth++} is {@code eth+}. */
    String stem() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '+') {
            end--;
        }
        return text.substring(0, end);
    }

    /** Tells whether a device of the kernel can have such a name (linux net/core/dev.c, dev_valid_name). */
    boolean isPossible() {
        String name = stem();
        return isPrefix() && name.isEmpty() || isName(name);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(c -> c == '/' || c == ':' || c <= ' ' || c == 0x7F);
    }

    /** Tells whether the entry was meant as a regular expression, which the device list does not know. */
    boolean looksLikePattern() {
        return stem().chars().anyMatch(c -> "[](){}*?^$|\\+".indexOf(c) >= 0);
    }

    InterfaceMatch match(Re2Pattern pattern) {
        if (!isPossible()) {
            return mismatch();
        }
        if (!isPrefix()) {
            return matchName(pattern);
        }
        return pattern.isLiteral() ? matchPrefix(pattern.toString()) : cannotTell();
    }

    private InterfaceMatch matchName(Re2Pattern pattern) {
        if (!pattern.findsIn(text)) {
            return mismatch();
        }
        boolean whole = !pattern.isLiteral() || pattern.toString().equals(text);
        return new InterfaceMatch(whole ? Outcome.MATCHES : Outcome.MATCHES_NO_WHOLE_NAME, "found in " + text);
    }

    private InterfaceMatch matchPrefix(String literal) {
        if (!literal.isEmpty() && literal.startsWith(stem())) {
            return new InterfaceMatch(Outcome.MATCHES, text + " covers a device of this name");
        }
        return stem().contains(literal)
                ? new InterfaceMatch(Outcome.MATCHES_NO_WHOLE_NAME, "found in every device of " + text)
                : mismatch();
    }

    private InterfaceMatch mismatch() {
        return new InterfaceMatch(Outcome.MISMATCH, "not found in " + text);
    }

    private InterfaceMatch cannotTell() {
        return new InterfaceMatch(Outcome.CANNOT_TELL, text + " stands for devices whose names are not known");
    }
}
