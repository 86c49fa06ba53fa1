package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.List;

/**
 * A rule as the agent holds it.
 *
 * @param path its field, {@code spec} or an item of {@code specs}
 * @param aboutNodes whether it is about nodes instead of endpoints
 * @param subject what it is about
 * @param elements what it allows and denies, in the order of their lists
 * @param ingressDefaultDeny whether it switches default deny on for what comes in
 * @param egressDefaultDeny whether it switches default deny on for what goes out
 * @since 0.1.0
 */
public record ImportedRule(
        FieldPath path,
        boolean aboutNodes,
        IdentitySelector subject,
        List<ImportedElement> elements,
        boolean ingressDefaultDeny,
        boolean egressDefaultDeny) {
    /** Creates a rule. */
    public ImportedRule {
        elements = List.copyOf(elements);
    }

    /** Returns whether it switches default deny on in a direction. */
    public boolean defaultDeny(TrafficDirection direction) {
        return direction == TrafficDirection.INGRESS ? ingressDefaultDeny : egressDefaultDeny;
    }

    /** Returns whether it has an element in a direction. */
    public boolean concerns(TrafficDirection direction) {
        return elements.stream().anyMatch(element -> element.direction() == direction);
    }
}
