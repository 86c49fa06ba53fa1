package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.Re2Pattern;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.model.profile.InterfaceMatch;
import java.util.List;
import java.util.Optional;

/**
 * What to say about an interface that is not simply one of the devices.
 *
 * @param rule the rule that says it
 * @param problem what is wrong, ending so that a place can follow
 * @param fix what to write instead
 */
record InterfaceWords(RuleInfo rule, String problem, String fix) {
    /** Returns the words; empty when the interface matches. */
    static Optional<InterfaceWords> of(Re2Pattern pattern, Devices devices, InterfaceMatch match) {
        return switch (match.outcome()) {
            case MATCHES -> Optional.empty();
            case MATCHES_NO_WHOLE_NAME -> Optional.of(partOfName(pattern.toString(), devices));
            case CANNOT_TELL -> Optional.of(cannotTell(pattern, devices, match));
            case MISMATCH -> Optional.of(mismatch(pattern.toString(), devices));
        };
    }

    private static InterfaceWords mismatch(String pattern, Devices devices) {
        List<String> choices = devices.entries().stream()
                .filter(entry -> Devices.isName(stem(entry)))
                .map(InterfaceWords::choice)
                .toList();
        String write =
                choices.isEmpty() ? "Write names of devices in the list" : "Write " + String.join(" or ", choices);
        return new InterfaceWords(
                LoadBalancerRules.OUTSIDE_DEVICES,
                Quoted.of(pattern) + " matches none of Cilium's devices " + devices,
                write + (isPlainName(pattern) ? ", or add " + pattern + " to the devices" : ""));
    }

    private static String choice(String entry) {
        return isPrefix(entry) ? "a name that starts with " + stem(entry) : entry;
    }

    private static boolean isPlainName(String pattern) {
        return Devices.isName(pattern)
                && pattern.chars().allMatch(c -> c > ' ' && c < 0x7F && "^$*?()[]{}|\\".indexOf(c) < 0);
    }

    private static InterfaceWords partOfName(String literal, Devices devices) {
        return new InterfaceWords(
                LoadBalancerRules.PART_OF_A_NAME,
                Quoted.of(literal) + " is only a part of a name among Cilium's devices " + devices,
                literal.isEmpty()
                        ? "Leave interfaces out to announce on every device, or write the name of one"
                        : "Write the whole name of the device that is meant, such as " + example(literal, devices));
    }

    private static String example(String literal, Devices devices) {
        return devices.entries().stream()
                .filter(entry -> entry.contains(literal))
                .map(entry -> isPrefix(entry) ? stem(entry) + "0" : entry)
                .findFirst()
                .orElse("eth0");
    }

    private static InterfaceWords cannotTell(Re2Pattern pattern, Devices devices, InterfaceMatch match) {
        return new InterfaceWords(
                LoadBalancerRules.CANNOT_TELL,
                "whether " + Quoted.of(pattern.toString()) + " is one of Cilium's devices cannot be told: "
                        + match.reason(),
                devices.isDetecting()
                        ? "Set devices, or look at the names on every node"
                        : "Write the whole name of a device, or name the devices without +");
    }

    private static boolean isPrefix(String entry) {
        return entry.endsWith("+");
    }

    private static String stem(String entry) {
        int end = entry.length();
        while (end > 0 && entry.charAt(end - 1) == '+') {
            end--;
        }
        return entry.substring(0, end);
    }
}
