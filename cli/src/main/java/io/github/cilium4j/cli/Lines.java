package io.github.cilium4j.cli;

/** Keeps messages on one line each. */
final class Lines {
    private Lines() {}

    /** Returns a text without line breaks and without a full stop at its end. */
    static String one(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** Returns a text without line breaks, with one full stop or question mark at its end. */
    static String sentence(String text) {
        String line = one(text);
        return line.endsWith("?") ? line : line + ".";
    }

    /** Returns a number and what it counts: {@code 1 file}, {@code 2 files}. */
    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
