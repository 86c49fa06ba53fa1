package io.github.cilium4j.core.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What a pattern may cost. re2j 1.8 checks none of this: {@code ((x{1000}){1000}){1000}} takes all memory, a few
 * thousand open parentheses overflow its stack, and its time grows with the square of a literal's length.
 *
 * <p>The scan only counts; every question of syntax is left to re2j.
 */
final class Re2Limits {
    static final int LONGEST = 16_384;
    static final int DEEPEST = 250;
    static final int LARGEST = 50_000;
    private static final int MOST_REPEATS = 1_000;
    private static final int LONGEST_REPEAT = "1000,1000}".length();
    private static final Cost ATOM = new Cost(1, 1);
    private static final Cost EMPTY = new Cost(0, 1);

    private final String text;
    private final Deque<Cost> open = new ArrayDeque<>();
    private Cost group = EMPTY;
    private Cost last = EMPTY;
    private int position;

    private Re2Limits(String text) {
        this.text = text;
    }

    /** Returns which limit a pattern exceeds. */
    static Optional<String> excess(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("longer than " + LONGEST + " characters");
        }
        Re2Limits scan = new Re2Limits(text);
        Optional<String> excess = Optional.empty();
        while (excess.isEmpty() && scan.position < text.length()) {
            scan.step();
            excess = scan.excess();
        }
        return excess;
    }

    private Optional<String> excess() {
        if (open.size() > DEEPEST) {
            return Optional.of("more than " + DEEPEST + " groups inside each other");
        }
        if (group.repeats > MOST_REPEATS) {
            return Optional.of("repeat counts multiply to more than " + MOST_REPEATS);
        }
        return group.steps > LARGEST ? Optional.of("more than " + LARGEST + " steps") : Optional.empty();
    }

    private void step() {
        char character = text.charAt(position++);
        switch (character) {
            case '(' -> open();
            case ')' -> close();
            case '{' -> repeat();
            case '[' -> skipClass();
            case '\\' -> skipEscape();
            default -> add(ATOM);
        }
    }

    private void add(Cost cost) {
        last = cost;
        group = group.plus(cost);
    }

    private void open() {
        open.push(group);
        group = ATOM;
        last = EMPTY;
    }

    private void close() {
        if (!open.isEmpty()) {
            Cost closed = group;
            group = open.pop();
            add(closed);
        }
    }

    /** Reads {@code n}, {@code n,} or {@code n,m} up to the closing brace; anything else is text. */
    private void repeat() {
        String ahead = text.substring(position, Math.min(text.length(), position + LONGEST_REPEAT));
        int end = ahead.indexOf('}');
        String[] counts = ahead.substring(0, Math.max(0, end)).split(",", 2);
        String count = counts[counts.length - 1].isEmpty() ? counts[0] : counts[counts.length - 1];
        if (end >= 0 && Grammar.isNumber(count, MOST_REPEATS)) {
            position += end + 1;
            group = group.plus(last.times(Integer.parseInt(count)));
        } else {
            add(ATOM);
        }
    }

    private void skipClass() {
        position += text.startsWith("^", position) ? 1 : 0;
        // A bracket right at the start is a member, not the end.
        position += text.startsWith("]", position) ? 1 : 0;
        while (position < text.length() && text.charAt(position) != ']') {
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        position++;
        add(ATOM);
    }

    private void skipEscape() {
        char escaped = position < text.length() ? text.charAt(position) : ' ';
        position++;
        if (escaped == 'Q') {
            skipQuote();
        } else if ("xpP".indexOf(escaped) >= 0 && text.startsWith("{", position)) {
            position = Math.max(position, text.indexOf('}', position)) + 1;
        }
        add(ATOM);
    }

    private void skipQuote() {
        int end = text.indexOf("\\E", position);
        int stop = end < 0 ? text.length() : end;
        group = group.plus(new Cost(stop - position, 1));
        position = stop + 2;
    }

    /** The compiled steps of a part of the pattern, and the product of the repeat counts inside it. */
    private record Cost(long steps, long repeats) {
        Cost plus(Cost other) {
            return new Cost(steps + other.steps, Math.max(repeats, other.repeats));
        }

        Cost times(int count) {
            return new Cost(steps * count, repeats * Math.max(1, count));
        }
    }
}
