package io.github.cilium4j.core.value;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads {@code 1h30m}: whole numbers with units, each unit at most once, the larger one first. */
final class PromDurationText {
    private static final List<String> UNITS = List.of("y", "w", "d", "h", "m", "s", "ms");
    private static final List<Duration> LENGTHS = List.of(
            Duration.ofDays(365),
            Duration.ofDays(7),
            Duration.ofDays(1),
            Duration.ofHours(1),
            Duration.ofMinutes(1),
            Duration.ofSeconds(1),
            Duration.ofMillis(1));
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final String text;
    private int position;
    private int unit = -1;
    private Duration sum = Duration.ZERO;

    private PromDurationText(String text) {
        this.text = text;
    }

    static Optional<Duration> read(String text) {
        if (text.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        PromDurationText reader = new PromDurationText(text);
        while (reader.position < text.length()) {
            if (!reader.readPart()) {
                return Optional.empty();
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(reader.sum);
    }

    /** Reads one number with its unit; tells whether that worked. */
    private boolean readPart() {
        String digits = take(true);
        int next = UNITS.indexOf(take(false));
        if (digits.isEmpty() || next <= unit) {
            return false;
        }
        unit = next;
        return add(digits);
    }

    private boolean add(String digits) {
        Duration length = LENGTHS.get(unit);
        // The comparison comes before the product, which would overflow.
        if (digits.length() > 18 || Long.parseLong(digits) > LONGEST.dividedBy(length)) {
            return digits.chars().allMatch(digit -> digit == '0');
        }
        sum = sum.plus(length.multipliedBy(Long.parseLong(digits)));
        return sum.compareTo(LONGEST) <= 0;
    }

    private String take(boolean digits) {
        int start = position;
        while (position < text.length() && Grammar.isDigit(text.charAt(position)) == digits) {
            position++;
        }
        return text.substring(start, position);
    }
}
