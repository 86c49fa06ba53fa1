package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.cilium.Authentication;
import io.github.cilium4j.model.cilium.AuthenticationMode;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.model.inventory.Namespace;
import io.github.cilium4j.model.inventory.Workload;
import io.github.cilium4j.policies.rule.EgressElement;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether storage needs SPIRE to start, which itself waits for the storage: after a cold start neither comes up (F-03). Judged are
 * the observed policies against the pods of the storage, what they need to reach, and SPIRE's own. A pod in the network of its node
 * is no endpoint of a policy.
 */
final class AuthenticationLoop {
    private final List<PolicyRule> rules;
    private final Inventory inventory;
    private final String storage;
    private final List<IdentityLabels> bound;
    private final List<IdentityLabels> needed;

    private AuthenticationLoop(Manifests manifests, String storage) {
        this.rules = PolicyRule.of(manifests);
        this.inventory = Inventory.of(manifests);
        this.storage = storage;
        this.bound = Stream.of(storage, Observed.SPIRE)
                .flatMap(namespace -> pods(namespace).stream())
                .toList();
        this.needed = pods(Observed.KUBE_SYSTEM);
    }

    /** Returns the policies that close the circle, each once. */
    static List<Refusal> find(Manifests manifests, String storage) {
        AuthenticationLoop loop = new AuthenticationLoop(manifests, storage);
        return loop.rules.stream()
                .flatMap(rule -> loop.demand(rule).map(path -> loop.refusal(rule, path)).stream())
                .distinct()
                .toList();
    }

    /** Returns the item of a rule that demands authentication of what storage needs. */
    private Optional<FieldPath> demand(PolicyRule rule) {
        if (rule.isAboutNodes()) {
            return Optional.empty();
        }
        boolean aboutBound = bound.stream().anyMatch(rule.subject()::matches);
        boolean aboutNeeded = needed.stream().anyMatch(rule.subject()::matches);
        Stream<FieldPath> ingress = rule.ingress().stream()
                .filter(element -> demands(element.element().authentication()))
                .filter(element -> aboutBound && reaches(element) || aboutNeeded && admits(element::admits, bound))
                .map(IngressElement::path);
        Stream<FieldPath> egress = rule.egress().stream()
                .filter(element -> demands(element.element().authentication()))
                .filter(element -> aboutBound && reaches(element))
                .map(EgressElement::path);
        return Stream.concat(ingress, egress).findFirst();
    }

    private boolean reaches(IngressElement element) {
        return element.isForAnybody() || admits(element::admits, bound) || admits(element::admits, needed);
    }

    private boolean reaches(EgressElement element) {
        return element.isForAnybody() || admits(element::admits, bound) || admits(element::admits, needed);
    }

    private static boolean admits(Predicate<IdentityLabels> peer, List<IdentityLabels> pods) {
        return pods.stream().anyMatch(peer);
    }

    private static boolean demands(Optional<Authentication> authentication) {
        return authentication
                .filter(wanted -> wanted.mode() != AuthenticationMode.DISABLED)
                .isPresent();
    }

    private Refusal refusal(PolicyRule rule, FieldPath path) {
        return new Refusal(
                List.of("M-07", "F-03"),
                Manifest.describe(rule.policy().manifest()) + " demands authentication at " + path
                        + " of pods that " + storage + " needs to start: after a cold start SPIRE waits for its volume,"
                        + " the volume for these pods, and these for SPIRE",
                "Leave the namespaces " + storage + ", " + Observed.SPIRE + " and " + Observed.KUBE_SYSTEM
                        + " out of what it selects, allow their traffic by a policy without authentication, and plan again");
    }

    /** Returns what policies see of the pods of a namespace; where none was observed, of a pod without labels of its own. */
    private List<IdentityLabels> pods(String namespace) {
        List<Workload> workloads = inventory.workloads().stream()
                .filter(workload -> workload.namespace().equals(namespace))
                .toList();
        if (workloads.isEmpty()) {
            return List.of(IdentityLabels.ofPod(namespace, Map.of(), labels(namespace)));
        }
        return workloads.stream()
                .filter(workload -> !workload.hostNetwork())
                .map(workload -> IdentityLabels.ofPod(namespace, workload.labels(), labels(namespace)))
                .toList();
    }

    private Map<String, String> labels(String namespace) {
        return inventory.namespaces().stream()
                .filter(object -> object.name().equals(namespace))
                .findFirst()
                .map(Namespace::labels)
                .orElse(Map.of());
    }
}
