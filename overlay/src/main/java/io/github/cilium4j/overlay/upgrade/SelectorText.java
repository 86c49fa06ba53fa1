package io.github.cilium4j.overlay.upgrade;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A selector of a policy as it is written. Cilium adds the namespace and the cluster to some; which, depends on its keys. */
final class SelectorText {
    private static final String NAMESPACE = "io.kubernetes.pod.namespace";
    private static final String NAMESPACE_LABELS = "io.cilium.k8s.namespace.labels.";
    private static final String CLUSTER = "io.cilium.k8s.policy.cluster";
    private static final Set<String> NEGATIVE = Set.of("NotIn", "DoesNotExist");

    private final List<Requirement> requirements;

    /**
     * One label that is asked for.
     *
     * @param at where it stands
     * @param key its key with its source, as it is written
     * @param negative whether identities without the label fulfil it
     */
    record Requirement(Field at, String key, boolean negative) {
        /** Returns the key without the source of pods or of anything; with any other source. */
        String plainKey() {
            return key.startsWith("k8s:") || key.startsWith("any:") ? key.substring(4) : key;
        }
    }

    SelectorText(Field selector) {
        Stream<Requirement> labels = selector.child("matchLabels")
                .flatMap(Field::values)
                .map(label -> new Requirement(label, label.path().lastName(), false));
        Stream<Requirement> expressions = selector.items("matchExpressions")
                .map(item -> new Requirement(item, item.text("key"), NEGATIVE.contains(item.text("operator"))));
        this.requirements = Stream.concat(labels, expressions).toList();
    }

    Stream<Requirement> requirements() {
        return requirements.stream();
    }

    boolean hasNamespace() {
        return has(requirement -> requirement.plainKey().equals(NAMESPACE));
    }

    boolean hasNamespaceLabel() {
        return has(requirement -> requirement.plainKey().startsWith(NAMESPACE_LABELS));
    }

    boolean hasCluster() {
        return has(requirement -> requirement.plainKey().equals(CLUSTER));
    }

    /** Until 1.19 a dot after the source does as well as a colon. */
    boolean hasReserved() {
        return has(requirement -> requirement.key().startsWith("reserved:")
                || requirement.key().startsWith("reserved.")
                || requirement.key().startsWith("$"));
    }

    boolean isAboutInit() {
        return has(requirement -> requirement.key().equals("reserved:init"));
    }

    /** Returns whether an identity without any label of a pod fulfils it. */
    boolean isNegative() {
        return requirements.stream().allMatch(Requirement::negative);
    }

    private boolean has(Predicate<Requirement> test) {
        return requirements.stream().anyMatch(test);
    }
}
