package io.github.cilium4j.policies.lb;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A second judge of interfaces and devices that tries every device there could be. It shares no code with the first one.
 *
 * <p>An entry stands for the names that it covers. A plain name is right where a device of exactly this name can be, or where
 * every device contains it. A regular expression is right where an exact name contains a match; among names that are not
 * known nothing can be said about it.
 */
final class BruteForce {
    private BruteForce() {}

    /** Returns the rule that must speak, or {@code none}. */
    static String rule(DrawnInterface announced, List<String> devices) {
        if (devices.isEmpty()) {
            return "LB-003";
        }
        return announced.literal() ? literal(announced.pattern(), devices) : pattern(announced.pattern(), devices);
    }

    private static String literal(String name, List<String> devices) {
        if (devices.stream().anyMatch(entry -> covered(entry).contains(name))) {
            return "none";
        }
        Predicate<String> everywhere = entry -> covered(entry).stream().allMatch(device -> device.contains(name));
        return devices.stream().anyMatch(everywhere) ? "LB-002" : "LB-001";
    }

    private static String pattern(String pattern, List<String> devices) {
        Predicate<String> found =
                device -> Pattern.compile(pattern).matcher(device).find();
        if (devices.stream().anyMatch(entry -> !entry.endsWith("+") && found.test(entry))) {
            return "none";
        }
        return devices.stream().anyMatch(entry -> entry.endsWith("+")) ? "LB-003" : "LB-001";
    }

    private static List<String> covered(String entry) {
        return entry.endsWith("+")
                ? SmallNames.ALL.stream()
                        .filter(name -> name.startsWith(entry.substring(0, entry.length() - 1)))
                        .toList()
                : List.of(entry);
    }
}
