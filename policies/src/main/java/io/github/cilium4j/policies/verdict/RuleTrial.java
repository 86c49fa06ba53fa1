package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.imported.ImportedElement;
import io.github.cilium4j.policies.imported.ImportedPort;
import io.github.cilium4j.policies.imported.ImportedRule;
import io.github.cilium4j.policies.imported.PeerSelector;
import io.github.cilium4j.policies.imported.TrafficDirection;
import io.github.cilium4j.policies.selector.LabelCondition;
import io.github.cilium4j.policies.verdict.PeerWords.Reason;
import io.github.cilium4j.policies.verdict.PolicyRepository.OwnedRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tries single rules on a flow. */
final class RuleTrial {
    private final PolicyRepository repository;
    private final PeerMatcher matcher;
    private final NamedPorts names;

    RuleTrial(PolicyRepository repository, PeerMatcher matcher, NamedPorts names) {
        this.repository = repository;
        this.matcher = matcher;
        this.names = names;
    }

    /** Returns every element that is about a flow. */
    List<RuleReference> matching(Identity subject, TrafficDirection direction, Identity peer, Flow flow) {
        List<RuleReference> matching = new ArrayList<>();
        for (OwnedRule owned : repository.rules()) {
            if (PolicyRepository.selects(owned.rule(), subject)) {
                owned.rule().elements().stream()
                        .filter(element -> element.direction() == direction)
                        .filter(element -> isAboutPeer(element, peer) && ports(element, subject, peer, flow))
                        .forEach(element -> matching.add(new RuleReference(owned.policy(), element.path())));
            }
        }
        return matching;
    }

    /** Returns the elements that nearly match, nearest first. */
    List<Miss> misses(Identity subject, TrafficDirection direction, Identity peer, Flow flow, boolean deny) {
        List<Miss> misses = new ArrayList<>();
        for (OwnedRule owned : repository.rules()) {
            for (ImportedElement element : owned.rule().elements()) {
                if (element.direction() == direction && element.deny() == deny) {
                    miss(owned, element, subject, peer, flow).ifPresent(misses::add);
                }
            }
        }
        misses.sort(Comparator.comparingInt(Miss::distance));
        return misses;
    }

    private Optional<Miss> miss(OwnedRule owned, ImportedElement element, Identity subject, Identity peer, Flow flow) {
        List<Reason> reasons = new ArrayList<>();
        subject(owned.rule(), subject).ifPresent(reasons::add);
        peer(element, peer).ifPresent(reasons::add);
        if (!ports(element, subject, peer, flow)) {
            reasons.add(new Reason(PortWords.say(element, flow), 1));
        }
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        String why = String.join("; ", reasons.stream().map(Reason::why).toList());
        int distance = reasons.stream().mapToInt(Reason::distance).sum();
        return Optional.of(new Miss(new RuleReference(owned.policy(), element.path()), why, distance));
    }

    private static Optional<Reason> subject(ImportedRule rule, Identity subject) {
        boolean host = subject.place() == Identity.Place.HOST;
        if (rule.aboutNodes() != host) {
            return Optional.of(new Reason("it is about " + (host ? "pods, not nodes" : "nodes, not pods"), 9));
        }
        List<LabelCondition> unmet = LabelWords.unmet(rule.subject().conditions(), subject.labels());
        return unmet.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        "it is about others: it " + LabelWords.say(unmet, subject.labels()), 1 + unmet.size()));
    }

    private Optional<Reason> peer(ImportedElement element, Identity peer) {
        if (isAboutPeer(element, peer)) {
            return Optional.empty();
        }
        PeerWords words = new PeerWords(matcher);
        return element.peers().selectors().stream()
                .map(selector -> words.say(selector, peer))
                .min(Comparator.comparingInt(Reason::distance))
                .or(() -> Optional.of(new Reason("it names no peer at all", 9)));
    }

    private boolean isAboutPeer(ImportedElement element, Identity peer) {
        return element.peers().selectors().stream().anyMatch(selector -> matcher.matches(selector, peer));
    }

    private boolean ports(ImportedElement element, Identity subject, Identity peer, Flow flow) {
        return element.onEveryPort()
                || element.ports().stream()
                        .filter(port -> port.protocol() == flow.protocol())
                        .anyMatch(port -> opens(port, element, subject, peer, flow.port()));
    }

    private boolean opens(ImportedPort port, ImportedElement element, Identity subject, Identity peer, int asked) {
        return names.resolve(port, PeerSelector.ANY, element.direction(), subject)
                .filter(resolved ->
                        resolved.peers().name() == null || resolved.peers().matches(peer, matcher))
                .anyMatch(resolved -> resolved.first() <= asked && asked <= resolved.last());
    }
}
