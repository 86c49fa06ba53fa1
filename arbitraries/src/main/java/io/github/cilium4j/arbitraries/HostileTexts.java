package io.github.cilium4j.arbitraries;

import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that a careless YAML writer or reader takes for something else, or loses a part of.
 *
 * @since 0.1.0
 */
public final class HostileTexts {
    private static final List<String> WORDS = List.of(
            "true", "True", "TRUE", "false", "yes", "Yes", "no", "NO", "on", "On", "off", "OFF", "y", "n", "null",
            "Null", "NULL", "~", "");

    private static final List<String> NUMBERS = List.of(
            "0",
            "22",
            "-1",
            "+1",
            "007",
            "0777",
            "0o17",
            "0x1F",
            "0b101",
            "1_000",
            "1.5",
            "1.10",
            ".5",
            "1.",
            "1e3",
            "1E+3",
            ".inf",
            "-.Inf",
            ".nan",
            "12:30",
            "12:30:45",
            "190:20:30",
            "1:2",
            "2001-01-01",
            "2001-12-14t21:59:43.10-05:00",
            "18446744073709551616",
            "1e400");

    private static final List<String> INDICATORS = List.of(
            "-",
            "- a",
            "?",
            "? a",
            ":",
            ": a",
            "a: b",
            "a:",
            ":a",
            "#",
            "# a",
            "a # b",
            "a#b",
            "&a",
            "*a",
            "!a",
            "!!str a",
            "!",
            "|",
            "|-",
            ">",
            ">+",
            "%",
            "%YAML 1.2",
            "@a",
            "`a`",
            "'a'",
            "\"a\"",
            "'",
            "\"",
            "{}",
            "{a: b}",
            "[]",
            "[a",
            "a]",
            ",",
            "a, b",
            "---",
            "...",
            "--- a",
            "=",
            "<<",
            "\\",
            "\\n",
            "${a}",
            "{{ .Values.a }}",
            "-a",
            "?a");

    private static final List<String> BLANKS = List.of(
            " ",
            "  ",
            " a",
            "a ",
            "\t",
            "\ta",
            "a\t",
            "a\tb",
            "\n",
            "\n\n",
            "\na",
            "a\n",
            "a\n\n",
            "a\nb",
            "a\n\nb\n",
            " a\nb",
            "a\n b\n",
            "a \nb",
            "a\n \nb",
            "a\nb ",
            "a\n\tb",
            "a\r\nb",
            "a\rb",
            "\r",
            "\u00a0",
            "\u3000a",
            "a\n#b\n",
            "---\na\n",
            "a:\n- b\n");

    private static final List<String> CHARACTERS = List.of(
            "\0",
            "\u0001",
            "\u0007",
            "\b",
            "\u001b",
            "\u007f",
            "\u0080",
            "\u0085",
            "a\u0085b",
            "\u009f",
            "\u2028",
            "a\u2028b",
            "\u2029",
            "\ufeff",
            "a\ufeffb",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "é",
            "ü\n",
            "日本語",
            "🙂",
            "a🙂b\n",
            "👩‍👩‍👧",
            "\u202eabc",
            "\u200b",
            "e\u0301",
            "\ud83d\ude00\n🙂\n");

    private static final List<String> LONG = List.of(
            "x".repeat(200),
            "x ".repeat(100),
            "word ".repeat(500).strip(),
            "x".repeat(20_000),
            "line\n".repeat(500),
            "\\".repeat(300),
            "🙂".repeat(200));

    private HostileTexts() {}

    /** Returns all of them, in order and without repetition. */
    public static List<String> all() {
        return Stream.concat(ordinary().stream(), LONG.stream()).toList();
    }

    static List<String> ordinary() {
        return Stream.of(WORDS, NUMBERS, INDICATORS, BLANKS, CHARACTERS)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    static List<String> lengthy() {
        return LONG;
    }
}
