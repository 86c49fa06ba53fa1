package io.github.cilium4j.core.yaml;

/**
 * Numbers in base 60, such as {@code 12:30}: YAML 1.1 reads 750 where Kubernetes and YAML 1.2 read a string, so that two
 * readers of one file disagree.
 */
final class Sexagesimal {
    /** Nobody writes a longer number; an address of megabytes is not worth taking apart. */
    private static final int LONGEST = 64;

    private Sexagesimal() {}

    static boolean isOne(String text) {
        if (text.indexOf(':') < 1 || text.length() > LONGEST) {
            return false;
        }
        String number = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        String[] parts = number.split(":", -1);
        if (parts.length < 2 || !isDigits(parts[0]) || parts[0].startsWith("_")) {
            return false;
        }
        for (int i = 1; i < parts.length - 1; i++) {
            if (!isSixtieth(parts[i])) {
                return false;
            }
        }
        return isLast(parts[parts.length - 1], parts[0].startsWith("0"));
    }

    /** An integer starts with no 0; a number with a fraction may. */
    private static boolean isLast(String part, boolean zero) {
        int point = part.indexOf('.');
        if (point < 0) {
            return !zero && isSixtieth(part);
        }
        String fraction = part.substring(point + 1);
        return isSixtieth(part.substring(0, point)) && (fraction.isEmpty() || isDigits(fraction));
    }

    private static boolean isSixtieth(String part) {
        boolean digits = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && (part.length() == 1 || part.length() == 2 && part.charAt(0) <= '5');
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '_');
    }
}
