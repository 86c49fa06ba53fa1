package io.github.cilium4j.arbitraries.crd;

import java.util.Map;

/** The smallest valid texts around a list that is absent, empty or filled. */
final class ThreeStateFrames {
    private static final String POLICY =
            "{apiVersion: cilium.io/v2, kind: %s, metadata: {name: a}, @spec: {endpointSelector: {}, ingress: [{}]}}";
    private static final String ALONE = "{@}";

    /** Where more must stand around the list than braces; by the type, or by type and attribute. */
    private static final Map<String, String> FRAMES = Map.of(
            "CiliumNetworkPolicy", POLICY.formatted("CiliumNetworkPolicy"),
            "CiliumClusterwideNetworkPolicy", POLICY.formatted("CiliumClusterwideNetworkPolicy"),
            "Rule", "{@endpointSelector: {}, egressDeny: [{}]}",
            "Rule.egressDeny", "{@endpointSelector: {}, ingress: [{}]}",
            "CidrRule", "{@cidr: 10.0.0.0/8}",
            "L7Rules.l7", "{@l7proto: r2d2}");

    /** Without any protocol there are no rules of requests. */
    private static final Map<String, String> FRAMES_WHEN_ABSENT = Map.of("L7Rules", "{l7proto: r2d2}");

    /** Items that are not valid as {@code {}}. */
    private static final Map<String, String> ITEMS = Map.of(
            "String", "a",
            "Entity", "world",
            "Cidr", "10.0.0.0/16",
            "CidrRule", "{cidr: 10.0.0.0/8}",
            "FqdnSelector", "{matchName: example.com}",
            "PortRuleDns", "{matchName: example.com}",
            "HeaderMatch", "{name: X-Shop}",
            "IcmpField", "{type: 8}",
            "Label", "{key: team}",
            "Rule", "{endpointSelector: {}, ingress: [{}]}");

    private ThreeStateFrames() {}

    /** Returns a text in which the list is absent. */
    static String absent(ThreeStateList list) {
        return of(FRAMES_WHEN_ABSENT, list, frame(list)).replace("@", "");
    }

    /** Returns a text in which the list is {@code []}. */
    static String empty(ThreeStateList list) {
        return frame(list).replace("@", list.name() + ": [], ");
    }

    /** Returns a text in which the list has one item. */
    static String one(ThreeStateList list) {
        String item = ITEMS.getOrDefault(list.item().getSimpleName(), "{}");
        return frame(list).replace("@", list.name() + ": [" + item + "], ");
    }

    private static String frame(ThreeStateList list) {
        return of(FRAMES, list, ALONE);
    }

    private static String of(Map<String, String> frames, ThreeStateList list, String otherwise) {
        String byType = frames.getOrDefault(list.holder().getSimpleName(), otherwise);
        return frames.getOrDefault(list.toString(), byType);
    }
}
