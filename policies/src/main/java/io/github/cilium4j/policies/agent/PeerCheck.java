package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.NearestName;
import io.github.cilium4j.model.cilium.Entity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The peers of an element. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/rule_validation.go and entity.go. */
final class PeerCheck {
    private static final Map<String, Set<CiliumVersion>> ENTITIES = entities();

    private final AgentSettings settings;

    PeerCheck(AgentSettings settings) {
        this.settings = settings;
    }

    /** The agent knows two entities more than its CRD. */
    private static Map<String, Set<CiliumVersion>> entities() {
        Map<String, Set<CiliumVersion>> entities = new HashMap<>();
        Arrays.stream(Entity.values()).forEach(entity -> entities.put(entity.toString(), Versions.of(entity)));
        entities.put("world-ipv4", Versions.ALL);
        entities.put("world-ipv6", Versions.ALL);
        return entities;
    }

    void checkIngress(Spot element) {
        checkMembers(element, Members.INGRESS);
        check(element, Members.INGRESS);
    }

    void checkEgress(Spot element) {
        checkMembers(element, Members.EGRESS);
        check(element, Members.EGRESS);
    }

    /** What is denied has no names, so they are no field there. */
    void checkEgressDeny(Spot element) {
        checkMembers(element, Members.EGRESS_DENY);
        check(element, Members.EGRESS_DENY);
    }

    private static void checkMembers(Spot element, Members members) {
        List<Spot> filled = new ArrayList<>(1);
        for (String member : members.exclusive()) {
            Spot spot = element.child(member);
            if (spot.isFilled()) {
                filled.add(spot);
            }
        }
        if (filled.size() > 1) {
            String names =
                    filled.stream().map(spot -> "\"" + spot.name() + "\"").collect(Collectors.joining(" and "));
            filled.get(1)
                    .refuse(
                            AgentRules.TWO_PEERS,
                            names + " stand in one element, which Cilium does not combine",
                            "Give each an element of its own: elements add up");
        }
    }

    private void check(Spot element, Members members) {
        element.child(members.endpoints()).items().forEach(SelectorCheck::check);
        // What 1.19 and newer make of these is found when they are decoded.
        element.child(members.requirements()).items().forEach(SelectorCheck::checkUntil118);
        Spot nodes = element.child(members.nodes());
        nodes.items().forEach(SelectorCheck::check);
        element.child(members.cidr()).items().forEach(CidrCheck::check);
        element.child(members.cidrSet()).items().forEach(CidrCheck::checkRule);
        element.child(members.entities()).items().forEach(PeerCheck::checkEntity);
        if (nodes.isFilled() && !settings.nodeSelectorLabels()) {
            nodes.refuse(
                    AgentRules.NODE_PEERS,
                    "\"" + nodes.name() + "\" needs enable-node-selector-labels, which is off by default",
                    "Switch nodeSelectorLabels on in the values of Cilium, or write the entities host and remote-node");
        }
    }

    private static void checkEntity(Spot entity) {
        String name = entity.text();
        Set<CiliumVersion> refusing = Versions.without(Versions.ALL, ENTITIES.getOrDefault(name, Versions.NONE));
        if (refusing.isEmpty()) {
            return;
        }
        String since = refusing.equals(Versions.ALL) ? " is no entity" : " is an entity only since Cilium 1.20";
        String instead = NearestName.among(ENTITIES.keySet())
                .to(name)
                .filter(near -> !near.equals(name))
                .orElse("cluster, world or host");
        entity.refuse(AgentRules.ENTITY, refusing, Quoted.of(name) + since, "Write an entity such as " + instead);
    }
}
