package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Elements that Cilium cannot merge for one endpoint: as far as one object shows it, so between rules with the same subject. Elements
 * for different ports or for peers that are written differently are never merged. Source: cilium 1.18.6 to 1.20.2, pkg/policy/rule.go
 * and l4.go.
 */
final class MergeCheck {
    private MergeCheck() {}

    /** Checks the object for the versions that import it. */
    static void check(Spot object, Set<CiliumVersion> importing) {
        ListenerCheck.check(object.only(importing));
        List<Spot> rules = Stream.concat(
                        Stream.of(object.child("spec")).filter(Spot::isPresent), object.child("specs").items().stream())
                .toList();
        for (String direction : List.of("ingress", "egress")) {
            if (MergedElement.countSpecial(rules, direction) > 1) {
                List<MergedElement> elements = elements(rules, direction);
                report(elements, importing);
            }
        }
    }

    /** Until 1.19 there are kinds of rules that 1.20 does not know; nothing else differs. */
    private static void report(List<MergedElement> elements, Set<CiliumVersion> importing) {
        Map<Conflict, Set<CiliumVersion>> conflicts = new LinkedHashMap<>();
        for (Set<CiliumVersion> alike : List.of(Versions.UNTIL_1_19, Versions.SINCE_1_20)) {
            Set<CiliumVersion> versions = Versions.both(importing, alike);
            versions.stream()
                    .findFirst()
                    .ifPresent(version -> merge(elements, version)
                            .forEach(conflict -> conflicts
                                    .computeIfAbsent(conflict, any -> new LinkedHashSet<>())
                                    .addAll(versions)));
        }
        conflicts.forEach((conflict, versions) -> conflict.report(versions));
    }

    private static List<MergedElement> elements(List<Spot> rules, String direction) {
        List<MergedElement> elements = new ArrayList<>();
        for (Spot rule : rules) {
            @Nullable YamlNode pods = rule.child("endpointSelector").node();
            @Nullable YamlNode nodes = rule.child("nodeSelector").node();
            List<Object> subject = new ArrayList<>();
            subject.add(pods == null ? "" : pods);
            subject.add(nodes == null ? "" : nodes);
            rule.child(direction)
                    .items()
                    .forEach(element -> elements.addAll(MergedElement.of(subject, element, direction)));
        }
        return elements;
    }

    private static Set<Conflict> merge(List<MergedElement> elements, CiliumVersion version) {
        Map<Object, MergedState> states = new HashMap<>();
        Set<Conflict> conflicts = new LinkedHashSet<>();
        for (MergedElement element : elements) {
            for (MergedElement.Key key : element.keys()) {
                MergedState own = MergedState.of(element, key.protocol(), version);
                MergedState before = states.putIfAbsent(key, own);
                if (before != null) {
                    before.merge(own).ifPresent(conflicts::add);
                }
            }
        }
        return conflicts;
    }
}
