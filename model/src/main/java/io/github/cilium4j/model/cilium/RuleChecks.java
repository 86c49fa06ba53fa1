package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the agent and the CRD take as a rule, and as an object of rules. */
final class RuleChecks {
    private RuleChecks() {}

    static void oneSelector(Rule rule) {
        if (rule.endpointSelector().isPresent() == rule.nodeSelector().isPresent()) {
            throw new InvalidManifestException(
                    "",
                    rule.nodeSelector().isPresent()
                            ? "both endpointSelector and nodeSelector"
                            : "neither endpointSelector nor nodeSelector",
                    "Write exactly one of them; {} selects all");
        }
    }

    static void someSection(Rule rule) {
        boolean filled = Stream.of(rule.ingress(), rule.ingressDeny(), rule.egress(), rule.egressDeny())
                .anyMatch(ThreeState::isFilled);
        if (!filled) {
            throw new InvalidManifestException(
                    "",
                    "no element in ingress, ingressDeny, egress or egressDeny",
                    "Write one; [{}] drops what no rule allows");
        }
    }

    static void noL7OnHosts(Rule rule) {
        if (rule.nodeSelector().isEmpty()) {
            return;
        }
        ThreeState.items(rule.ingress()).forEach(e -> refuseL7("ingress", e.toPorts(), L7Checks::isFilled));
        ThreeState.items(rule.egress()).forEach(e -> refuseL7("egress", e.toPorts(), L7Checks::hasRequests));
    }

    private static void refuseL7(String section, @Nullable List<PortRule> toPorts, Predicate<L7Rules> refused) {
        if (ThreeState.items(toPorts).stream()
                .anyMatch(p -> p.rules().filter(refused).isPresent())) {
            throw new InvalidManifestException(
                    section,
                    "a rule with nodeSelector has L7 rules, which hosts do not support",
                    "Remove the L7 rules");
        }
    }

    static void someSpec(Optional<Rule> spec, @Nullable List<Rule> specs) {
        if (spec.isEmpty() && specs == null) {
            throw new InvalidManifestException("", "neither spec nor specs", "Write spec");
        }
    }

    static void noNodeSelector(Optional<Rule> spec, @Nullable List<Rule> specs) {
        if (spec.flatMap(Rule::nodeSelector).isPresent()) {
            throw nodeSelector("spec");
        }
        if (ThreeState.items(specs).stream()
                .anyMatch(rule -> rule.nodeSelector().isPresent())) {
            throw nodeSelector("specs");
        }
    }

    private static InvalidManifestException nodeSelector(String attribute) {
        return new InvalidManifestException(
                attribute,
                "a CiliumNetworkPolicy has a nodeSelector",
                "Write endpointSelector, or a CiliumClusterwideNetworkPolicy");
    }
}
