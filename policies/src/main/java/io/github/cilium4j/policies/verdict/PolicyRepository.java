package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.model.profile.PolicyEnforcementMode;
import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.imported.ImportedElement;
import io.github.cilium4j.policies.imported.ImportedPolicy;
import io.github.cilium4j.policies.imported.ImportedRule;
import io.github.cilium4j.policies.imported.PeerSelector;
import io.github.cilium4j.policies.imported.TrafficDirection;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.LabelCondition;
import io.github.cilium4j.policies.selector.Pods;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All rules, and what they make of an endpoint. Source: cilium 1.18.6 to 1.20.2, pkg/policy/{repository,resolve}.go.
 */
final class PolicyRepository {
    private static final PeerSelector HOST = new PeerSelector.ByLabels(
            IdentitySelector.of(List.of(new LabelCondition("reserved", "host", LabelSelectorOperator.IN, List.of("")))),
            false);

    private final AgentConfig config;
    private final List<OwnedRule> rules = new ArrayList<>();
    private final SelectorTable selectors;
    private final NamedPorts names;

    private final LabelIndex<OwnedRule> ofEndpoints = new LabelIndex<>();
    private final LabelIndex<OwnedRule> ofNodes = new LabelIndex<>();
    private final Map<MapKey, MapState> maps = new ConcurrentHashMap<>();

    /**
     * A rule and its policy.
     *
     * @param number the place of the rule among all
     * @param policy the policy
     * @param rule the rule
     */
    record OwnedRule(int number, ImportedPolicy policy, ImportedRule rule) {}

    /** What a map is made of; endpoints that share it share the map. */
    private record MapKey(
            TrafficDirection direction,
            List<Integer> rules,
            boolean closed,
            Identity.Place place,
            boolean namespaced,
            Map<Identity.NamedPort, Integer> ports) {}

    PolicyRepository(AgentConfig config, List<ImportedPolicy> policies, SelectorTable selectors, NamedPorts names) {
        this.config = config;
        this.selectors = selectors;
        this.names = names;
        policies.forEach(policy -> policy.rules().forEach(rule -> add(policy, rule)));
    }

    private void add(ImportedPolicy policy, ImportedRule rule) {
        OwnedRule owned = new OwnedRule(rules.size(), policy, rule);
        rules.add(owned);
        (rule.aboutNodes() ? ofNodes : ofEndpoints).add(rule.subject(), owned);
    }

    /** Returns every rule, in the order of the policies. */
    List<OwnedRule> rules() {
        return rules;
    }

    /** Returns the rules that switch default deny on. */
    List<RuleReference> closing(Identity subject, TrafficDirection direction) {
        return rules.stream()
                .filter(owned -> selects(owned.rule(), subject) && owned.rule().defaultDeny(direction))
                .map(owned -> new RuleReference(owned.policy(), owned.rule().path()))
                .toList();
    }

    EndpointPolicy resolve(Identity subject) {
        if (config.mode() == PolicyEnforcementMode.NEVER || (isHost(subject) && !config.hostFirewall())) {
            return EndpointPolicy.OPEN;
        }
        List<OwnedRule> selecting =
                (subject.place() == Identity.Place.HOST ? ofNodes : ofEndpoints).matching(subject.labels());
        try {
            return new EndpointPolicy(
                    map(subject, selecting, TrafficDirection.INGRESS),
                    map(subject, selecting, TrafficDirection.EGRESS),
                    null);
        } catch (PolicyConflictException e) {
            return EndpointPolicy.failed(String.valueOf(e.getMessage()));
        }
    }

    /** Up to 1.19 any label with that key makes an endpoint the host. */
    private boolean isHost(Identity subject) {
        return subject.place() == Identity.Place.HOST
                || (!config.version().isAtLeast(CiliumVersion.V1_20) && subject.hasLabelKey("host"));
    }

    static boolean selects(ImportedRule rule, Identity subject) {
        return rule.aboutNodes() == (subject.place() == Identity.Place.HOST)
                && rule.subject().matches(subject.labels());
    }

    private @Nullable MapState map(Identity subject, List<OwnedRule> selecting, TrafficDirection direction) {
        List<OwnedRule> concerned = selecting.stream()
                .filter(owned -> owned.rule().concerns(direction))
                .toList();
        boolean closed = config.mode() == PolicyEnforcementMode.ALWAYS || subject.hasLabelKey("init");
        if (concerned.isEmpty() && !closed) {
            return null;
        }
        MapKey key = new MapKey(
                direction,
                concerned.stream().map(OwnedRule::number).toList(),
                closed,
                subject.place(),
                subject.hasLabelKey(Pods.NAMESPACE),
                namedPorts(subject, direction));
        return maps.computeIfAbsent(key, shared -> build(subject, concerned, direction, closed));
    }

    /** Only what comes in is resolved by the ports of the endpoint itself. */
    private static Map<Identity.NamedPort, Integer> namedPorts(Identity subject, TrafficDirection direction) {
        return direction == TrafficDirection.INGRESS ? subject.ports() : Map.of();
    }

    private MapState build(Identity subject, List<OwnedRule> concerned, TrafficDirection direction, boolean closed) {
        boolean defaultDeny =
                closed || concerned.stream().anyMatch(owned -> owned.rule().defaultDeny(direction));
        L4Policy policy = new L4Policy(selectors, names, subject);
        concerned.forEach(owned -> add(owned, direction, concerned, policy));
        if (!defaultDeny) {
            policy.allowAll();
        }
        if (direction == TrafficDirection.INGRESS && subject.place() == Identity.Place.ENDPOINT) {
            addLocalhost(policy, !concerned.isEmpty() && defaultDeny);
        }
        return new MapState(policy.filters(), selectors);
    }

    private static void add(OwnedRule owned, TrafficDirection direction, List<OwnedRule> concerned, L4Policy policy) {
        for (ImportedElement element : owned.rule().elements()) {
            if (element.direction() == direction) {
                policy.add(
                        new RuleReference(owned.policy(), element.path()),
                        element,
                        required(concerned, direction, element.deny()));
            }
        }
    }

    private static List<IdentitySelector> required(
            List<OwnedRule> concerned, TrafficDirection direction, boolean deny) {
        return concerned.stream()
                .flatMap(owned -> owned.rule().elements().stream())
                .filter(element -> element.direction() == direction && element.deny() == deny)
                .flatMap(element -> element.requirements().stream())
                .toList();
    }

    /** Since 1.20 the host is let in by a rule of its own, which needs another one beside it. */
    private void addLocalhost(L4Policy policy, boolean besideRules) {
        boolean byRule = config.version().isAtLeast(CiliumVersion.V1_20);
        if (config.allowLocalhost() && (besideRules || !byRule)) {
            policy.allowAll(HOST, byRule);
        }
    }
}
