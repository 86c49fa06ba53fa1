package io.github.cilium4j.overlay.render;

import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Says a second time what is wrong with a configuration, by trying every device there could be and every address. It shares no
 * code with the rules.
 */
final class SecondJudge {
    private static final String UNTOLD = "LB-003";
    private static final String MISMATCH = "LB-001";
    private static final String RIGHT = "";

    private SecondJudge() {}

    /** Returns whether nothing keeps the tree from being rendered. */
    static boolean allows(DrawnLoadBalancer drawn) {
        boolean klipperByRoutes = drawn.enabled()
                && drawn.provider() == LoadBalancerProvider.KLIPPER
                && drawn.mode() == LoadBalancerMode.BGP;
        return !klipperByRoutes
                && !clash(drawn)
                && interfaceRules(drawn).stream().noneMatch(SecondJudge::isError);
    }

    /** Returns the rules that must speak about the interfaces, in their order. */
    static List<String> interfaceRules(DrawnLoadBalancer drawn) {
        if (!drawn.isAnnounced()) {
            return List.of();
        }
        return drawn.interfaces().stream()
                .map(each -> rule(each, drawn.devices()))
                .filter(rule -> !rule.equals(RIGHT))
                .toList();
    }

    private static boolean isError(String rule) {
        return rule.equals(MISMATCH) || rule.equals("LB-004");
    }

    private static boolean clash(DrawnLoadBalancer drawn) {
        List<Integer> fixed = drawn.staticAddresses();
        boolean inPool = drawn.enabled() && fixed.stream().anyMatch(n -> drawn.first() <= n && n <= drawn.last());
        return inPool || new HashSet<>(fixed).size() < fixed.size();
    }

    private static String rule(String announced, List<String> devices) {
        Predicate<String> found;
        try {
            found = Pattern.compile(announced).asPredicate();
        } catch (PatternSyntaxException e) {
            return "LB-004";
        }
        if (devices.isEmpty()) {
            return UNTOLD;
        }
        return TinyNames.ALL.contains(announced) ? ofName(announced, devices) : ofPattern(found, devices);
    }

    private static String ofName(String name, List<String> devices) {
        if (devices.stream().anyMatch(entry -> TinyNames.covered(entry).contains(name))) {
            return RIGHT;
        }
        Predicate<String> partOfAll = entry -> TinyNames.covered(entry).stream().allMatch(n -> n.contains(name));
        return devices.stream().anyMatch(partOfAll) ? "LB-002" : MISMATCH;
    }

    private static String ofPattern(Predicate<String> found, List<String> devices) {
        if (devices.stream().filter(entry -> !TinyNames.isPrefix(entry)).anyMatch(found)) {
            return RIGHT;
        }
        return devices.stream().anyMatch(TinyNames::isPrefix) ? UNTOLD : MISMATCH;
    }
}
