package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.imported.ImportedElement;
import io.github.cilium4j.policies.imported.ImportedL7;
import io.github.cilium4j.policies.imported.ImportedPort;
import io.github.cilium4j.policies.imported.PeerSelector;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.LabelCondition;
import io.github.cilium4j.policies.selector.Pods;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The filters of one direction at an endpoint. Mutable while they are made.
 *
 * <p>Source: cilium 1.18.6 to 1.20.2, pkg/policy/{l4,rule}.go.
 */
final class L4Policy {
    private final SelectorTable selectors;
    private final NamedPorts names;
    private final Identity subject;
    private final Map<L4Filter.Key, L4Filter> filters = new LinkedHashMap<>();

    L4Policy(SelectorTable selectors, NamedPorts names, Identity subject) {
        this.selectors = selectors;
        this.names = names;
        this.subject = subject;
    }

    Collection<L4Filter> filters() {
        return filters.values();
    }

    /**
     * Adds an element.
     *
     * @param required what every peer that is named by its labels must meet besides
     */
    void add(RuleReference source, ImportedElement element, List<IdentitySelector> required) {
        for (PeerSelector written : element.peers().selectors()) {
            PeerSelector peers = narrowed(written, required);
            if (element.onEveryPort()) {
                add(source, element, new L4Filter.Key(null, 0, ImportedPort.LAST, "", number(peers)), Optional.empty());
            }
            for (ImportedPort port : element.ports()) {
                names.resolve(port, peers, element.direction(), subject)
                        .forEach(resolved -> add(source, element, key(resolved, port), port.requests()));
            }
        }
    }

    /** Allows everybody everything, as long as no rule denies it. */
    void allowAll() {
        filter(new L4Filter.Key(null, 0, ImportedPort.LAST, "", number(PeerSelector.ANY)))
                .allow(false);
    }

    /**
     * Allows some peers everything.
     *
     * @param lowest whether any rule goes before it
     */
    void allowAll(PeerSelector peers, boolean lowest) {
        filter(new L4Filter.Key(null, 0, ImportedPort.LAST, "", number(peers))).allow(lowest);
    }

    private void add(RuleReference source, ImportedElement element, L4Filter.Key key, Optional<ImportedL7> requests) {
        if (element.deny()) {
            filter(key).deny(source);
        } else {
            checkListener(requests);
            filter(key).allow(source, element.authentication(), requests);
        }
    }

    /** The agent looks the configuration up in the namespace of the endpoint, and some have none. */
    private void checkListener(Optional<ImportedL7> requests) {
        requests.flatMap(ImportedL7::configKind)
                .filter(kind -> kind.equals("CiliumEnvoyConfig") && !subject.hasLabelKey(Pods.NAMESPACE))
                .ifPresent(kind -> {
                    throw new PolicyConflictException(
                            "a listener can not use Kind CiliumEnvoyConfig for an endpoint without a namespace");
                });
    }

    private L4Filter filter(L4Filter.Key key) {
        return filters.computeIfAbsent(key, L4Filter::new);
    }

    private L4Filter.Key key(NamedPorts.Resolved resolved, ImportedPort port) {
        return new L4Filter.Key(
                port.protocol(),
                resolved.first(),
                resolved.last(),
                port.name().orElse(""),
                selectors.number(resolved.peers()));
    }

    private int number(PeerSelector peers) {
        return selectors.number(PeerCondition.of(peers));
    }

    private static PeerSelector narrowed(PeerSelector peers, List<IdentitySelector> required) {
        if (required.isEmpty() || !(peers instanceof PeerSelector.ByLabels byLabels) || !byLabels.byEndpoints()) {
            return peers;
        }
        List<LabelCondition> all = new ArrayList<>(byLabels.labels().conditions());
        required.forEach(selector -> all.addAll(selector.conditions()));
        return new PeerSelector.ByLabels(IdentitySelector.of(all), true);
    }
}
