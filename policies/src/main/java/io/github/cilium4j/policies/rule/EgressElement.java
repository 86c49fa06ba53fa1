package io.github.cilium4j.policies.rule;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.EgressRule;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.List;
import java.util.stream.Stream;

/**
 * One item of {@code egress}: who, and on which ports.
 *
 * @param owner the rule that holds it
 * @param element the item
 * @param path its field
 * @since 0.1.0
 */
public record EgressElement(PolicyRule owner, EgressRule element, FieldPath path) {
    /** Returns what is open to the peers. */
    public OpenPorts ports() {
        return new OpenPorts(element.toPorts(), element.icmps());
    }

    /** Returns whether an entity as a whole is among the peers. */
    public boolean admits(Entity entity) {
        return isForAnybody()
                || EntityPeers.hold(Items.of(element.toEntities()), entity)
                || admits(IdentityLabels.reserved(entity.toString()));
    }

    /** Returns whether one of {@code toEndpoints} selects something with these labels. */
    public boolean admits(IdentityLabels labels) {
        return endpoints().stream().anyMatch(peer -> peer.matches(labels));
    }

    /** Returns the selectors of {@code toEndpoints}. */
    public List<IdentitySelector> endpoints() {
        return Items.of(element.toEndpoints()).stream()
                .map(peer -> IdentitySelector.peer(peer, owner.rule(), owner.namespace()))
                .toList();
    }

    /** Returns whether ports are open to anybody, because no peer is named. */
    public boolean isForAnybody() {
        return !ports().isEverything()
                && Stream.of(
                                element.toEndpoints() == null,
                                element.toNodes() == null,
                                element.toEntities() == null,
                                element.toCIDR() == null,
                                element.toCIDRSet() == null,
                                Items.of(element.toFQDNs()).isEmpty(),
                                Items.of(element.toServices()).isEmpty(),
                                Items.of(element.toGroups()).isEmpty())
                        .allMatch(members -> members);
    }

    /** Returns a new finding of a check at this item. */
    public Finding.Builder finding(RuleInfo info) {
        return owner.finding(info, path);
    }
}
