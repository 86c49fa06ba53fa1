package io.github.cilium4j.policies.verdict;

import com.google.re2j.Pattern;
import io.github.cilium4j.core.CiliumVersion;
import java.util.Locale;

/**
 * Names of DNS and patterns of names. Source: cilium 1.18.6 and 1.19.4, pkg/fqdn/matchpattern/matchpattern.go.
 */
final class DnsNames {
    private static final String LABEL_CHARACTER = "[-a-z0-9_]";

    private DnsNames() {}

    static boolean match(String selector, boolean pattern, String name, CiliumVersion version) {
        String asked = absolute(name);
        return pattern
                ? Pattern.matches(expression(selector, version), asked)
                : absolute(selector).equals(asked);
    }

    private static String absolute(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower : lower + ".";
    }

    /** Up to 1.18 a star is any part of a label, and alone any name; since 1.19 two and a dot in front are whole labels. */
    private static String expression(String pattern, CiliumVersion version) {
        boolean wholeLabels = version.isAtLeast(CiliumVersion.V1_19);
        if (pattern.equals("*") || (wholeLabels && pattern.matches("\\*+\\.?"))) {
            return ".*";
        }
        String rest = absolute(pattern);
        String start = "";
        if (wholeLabels && rest.matches("\\*{2,}\\..*")) {
            start = "(" + LABEL_CHARACTER + "+\\.)+";
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return start + rest.replace(".", "\\.").replaceAll("\\*+", LABEL_CHARACTER + "*");
    }
}
