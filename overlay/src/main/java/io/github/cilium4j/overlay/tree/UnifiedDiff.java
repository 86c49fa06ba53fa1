package io.github.cilium4j.overlay.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The difference of two texts in unified form, with three lines of context. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;
    /** Above this product of lines the changed middle is shown as one block. */
    private static final long MAX_CELLS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One line of the script.
     *
     * @param mark a blank, {@code -} or {@code +}
     * @param text the line without its line end
     */
    private record Line(char mark, String text) {}

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the difference; empty when there is none. An absent text is a file that does not exist. */
    static String of(String path, Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(lines(before.orElse("")), lines(after.orElse("")));
        diff.compare();
        return "--- " + (before.isPresent() ? "a/" + path : "/dev/null") + "\n"
                + "+++ " + (after.isPresent() ? "b/" + path : "/dev/null") + "\n"
                + diff.hunks();
    }

    /** The last line says so when it has no line end. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }

    private void compare() {
        int start = 0;
        int end = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        while (end < shorter - start && fromEnd(before, end).equals(fromEnd(after, end))) {
            end++;
        }
        before.subList(0, start).forEach(line -> lines.add(new Line(' ', line)));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        before.subList(before.size() - end, before.size()).forEach(line -> lines.add(new Line(' ', line)));
    }

    private static String fromEnd(List<String> list, int fromEnd) {
        return list.get(list.size() - 1 - fromEnd);
    }

    private void middle(List<String> old, List<String> fresh) {
        if ((long) old.size() * fresh.size() > MAX_CELLS) {
            old.forEach(line -> lines.add(new Line('-', line)));
            fresh.forEach(line -> lines.add(new Line('+', line)));
            return;
        }
        int[][] common = commonLengths(old, fresh);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                lines.add(new Line(' ', old.get(i++)));
                j++;
            } else if (i < old.size() && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line('-', old.get(i++)));
            } else {
                lines.add(new Line('+', fresh.get(j++)));
            }
        }
    }

    /** Returns the length of the longest common subsequence of every pair of tails. */
    private static int[][] commonLengths(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private String hunks() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        int oldLine = 1;
        int newLine = 1;
        while (at < lines.size()) {
            int change = nextChange(at);
            if (change == lines.size()) {
                break;
            }
            int from = Math.max(at, change - CONTEXT);
            oldLine += count(at, from, '+');
            newLine += count(at, from, '-');
            int to = endOfHunk(change);
            hunk(text, from, to, oldLine, newLine);
            oldLine += count(from, to, '+');
            newLine += count(from, to, '-');
            at = to;
        }
        return text.toString();
    }

    private int nextChange(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).mark() == ' ') {
            at++;
        }
        return at;
    }

    /** A hunk goes on while the next change is so near that their contexts touch. */
    private int endOfHunk(int change) {
        int last = change;
        for (int at = change; at < lines.size() && at - last <= 2 * CONTEXT + 1; at++) {
            last = lines.get(at).mark() == ' ' ? last : at;
        }
        return Math.min(lines.size(), last + 1 + CONTEXT);
    }

    private void hunk(StringBuilder text, int from, int to, int oldLine, int newLine) {
        text.append("@@ -").append(range(oldLine, count(from, to, '+')));
        text.append(" +").append(range(newLine, count(from, to, '-'))).append(" @@\n");
        lines.subList(from, to)
                .forEach(line -> text.append(line.mark()).append(line.text()).append('\n'));
    }

    private static String range(int line, int count) {
        int start = count == 0 ? line - 1 : line;
        return count == 1 ? String.valueOf(start) : start + "," + count;
    }

    /** Returns how many lines one of the texts has in a part of the script: all but those of the other. */
    private int count(int from, int to, char except) {
        return (int) lines.subList(from, to).stream()
                .filter(line -> line.mark() != except)
                .count();
    }
}
