package io.github.cilium4j.core.value;

import java.util.Optional;

/** Reads and writes {@code 192.0.2.1}. */
final class Ipv4Text {
    private static final int LONGEST = "255.255.255.255".length();

    private Ipv4Text() {}

    static Optional<IpAddress> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String[] numbers = text.split("\\.", -1);
        long bits = 0;
        for (String number : numbers) {
            if (!Grammar.isNumber(number, 255)) {
                return Optional.empty();
            }
            bits = bits << 8 | Integer.parseInt(number);
        }
        return numbers.length == 4 ? Optional.of(IpAddress.ofIpv4(bits)) : Optional.empty();
    }

    static String write(long bits) {
        return (bits >> 24 & 255) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255);
    }
}
