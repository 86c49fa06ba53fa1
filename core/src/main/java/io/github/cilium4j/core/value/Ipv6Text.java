package io.github.cilium4j.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes {@code 2001:db8::1}: eight groups of 16 bits. */
final class Ipv6Text {
    private static final int LONGEST = "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255".length();
    private static final int GROUPS = 8;
    private static final String GAP = "::";

    private Ipv6Text() {}

    static Optional<IpAddress> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int gap = text.indexOf(GAP);
        if (gap < 0) {
            return groups(text, true).filter(all -> all.size() == GROUPS).map(Ipv6Text::address);
        }
        return groups(text.substring(0, gap), false)
                .flatMap(
                        head -> groups(text.substring(gap + GAP.length()), true).flatMap(tail -> joined(head, tail)));
    }

    private static Optional<IpAddress> joined(List<Integer> head, List<Integer> tail) {
        int missing = GROUPS - head.size() - tail.size();
        if (missing < 1) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(head);
        for (int i = 0; i < missing; i++) {
            all.add(0);
        }
        all.addAll(tail);
        return Optional.of(address(all));
    }

    private static IpAddress address(List<Integer> groups) {
        return IpAddress.ofIpv6(bits(groups.subList(0, 4)), bits(groups.subList(4, GROUPS)));
    }

    private static long bits(List<Integer> groups) {
        long bits = 0;
        for (int group : groups) {
            bits = bits << 16 | group;
        }
        return bits;
    }

    /** Returns the groups of one side of the gap; an IPv4 end counts as two. */
    private static Optional<List<Integer>> groups(String text, boolean mayEndInIpv4) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return Optional.of(groups);
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (isGroup(parts[i])) {
                groups.add(Integer.parseInt(parts[i], 16));
            } else if (!(mayEndInIpv4 && i == parts.length - 1 && addIpv4(parts[i], groups))) {
                return Optional.empty();
            }
        }
        return Optional.of(groups);
    }

    private static boolean isGroup(String part) {
        return !part.isEmpty()
                && part.length() <= 4
                && part.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }

    private static boolean addIpv4(String part, List<Integer> groups) {
        Optional<Long> bits = Ipv4Text.read(part).map(IpAddress::lowBits);
        bits.ifPresent(value -> {
            groups.add((int) (value >> 16));
            groups.add((int) (value & 0xffff));
        });
        return bits.isPresent();
    }

    static String write(long high, long low) {
        if (high == 0 && low >>> 32 == 0xffff) {
            return "::ffff:" + Ipv4Text.write(low);
        }
        int[] groups = split(high, low);
        int start = longestZeros(groups);
        int end = start + zerosAt(groups, start);
        if (end - start < 2) {
            return join(groups, 0, GROUPS);
        }
        return join(groups, 0, start) + GAP + join(groups, end, GROUPS);
    }

    private static int[] split(long high, long low) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < 4; i++) {
            groups[i] = (int) (high >>> 48 - 16 * i & 0xffff);
            groups[i + 4] = (int) (low >>> 48 - 16 * i & 0xffff);
        }
        return groups;
    }

    /** Returns where the longest run of zero groups starts; the first of equals (RFC 5952 section 4.2.3). */
    private static int longestZeros(int[] groups) {
        int best = 0;
        for (int i = 1; i < GROUPS; i++) {
            if (zerosAt(groups, i) > zerosAt(groups, best)) {
                best = i;
            }
        }
        return best;
    }

    private static int zerosAt(int[] groups, int start) {
        int end = start;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - start;
    }

    private static String join(int[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
