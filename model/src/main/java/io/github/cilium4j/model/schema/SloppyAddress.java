package io.github.cilium4j.model.schema;

/**
 * Addresses as the API server reads them: with leading zeros in decimal numbers, as Go did before 1.17. Source: k8s.io/utils
 * pkg net, {@code ParseIPSloppy} and {@code ParseCIDRSloppy}.
 */
final class SloppyAddress {
    private static final int GROUPS = 8;
    private static final int MOST = 0xFFFFFF;

    private SloppyAddress() {}

    static boolean isBlock(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return false;
        }
        String address = text.substring(0, slash);
        int bits = number(text.substring(slash + 1));
        return isPlainIpv4(address) && 0 <= bits && bits <= 32 || isPlainIpv6(address) && 0 <= bits && bits <= 128;
    }

    static boolean isIpv4(String text) {
        return isAddress(text) && text.indexOf('.') >= 0;
    }

    static boolean isIpv6(String text) {
        return isAddress(text) && text.indexOf(':') >= 0;
    }

    private static boolean isAddress(String text) {
        return isPlainIpv4(text) || isPlainIpv6(text);
    }

    private static boolean isPlainIpv4(String text) {
        int numbers = 0;
        int start = 0;
        while (start <= text.length()) {
            int dot = text.indexOf('.', start);
            int end = dot < 0 ? text.length() : dot;
            int number = number(text.substring(start, end));
            if (number < 0 || number > 255) {
                return false;
            }
            numbers++;
            start = end + 1;
        }
        return numbers == 4;
    }

    private static boolean isPlainIpv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        int head = gap == 0 ? 0 : groups(text.substring(0, gap), false);
        int tail = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2), true);
        return head >= 0 && tail >= 0 && head + tail < GROUPS;
    }

    /** Returns how many groups of 16 bits a text has, -1 when it has something else. */
    private static int groups(String text, boolean mayEndInIpv4) {
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (mayEndInIpv4 && i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
                return isPlainIpv4(parts[i]) ? parts.length + 1 : -1;
            }
            if (!isGroup(parts[i])) {
                return -1;
            }
        }
        return parts.length;
    }

    /** A group may have leading zeros as long as its value fits. */
    private static boolean isGroup(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            value = value * 16 + digit;
            if (digit < 0 || value > 0xFFFF) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns the value of decimal digits, -1 when there are none, others, or too many. */
    private static int number(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9' || value > MOST) {
                return -1;
            }
            value = value * 10 + digit - '0';
        }
        return text.isEmpty() ? -1 : value;
    }
}
