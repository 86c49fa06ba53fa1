package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** A selector whose conditions exclude each other: an identity has one label of each key at most. */
final class PeerThatNeverMatches implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-020", Gate.DATAPATH, Severity.ERROR, "the conditions of a selector exclude each other");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .flatMap(WrittenSelector::of)
                .filter(PeerThatNeverMatches::isReported)
                .map(PeerThatNeverMatches::finding)
                .toList();
    }

    /** That a subject names another namespace is POL-007, and of two spellings of one key POL-021 tells. */
    private static boolean isReported(WrittenSelector selector) {
        if (TwoSpellingsOfAKey.is(selector)) {
            return false;
        }
        if (selector.isSubject()) {
            return wantsReservedInNamespace(selector)
                    || (selector.meant().matchesNothing()
                            && selector.keys().stream().noneMatch(NamespaceLabel::is));
        }
        return selector.meant().matchesNothing();
    }

    /** What has a reserved label has no namespace, and a policy of a namespace is about that namespace alone. */
    private static boolean wantsReservedInNamespace(WrittenSelector selector) {
        return selector.owner().namespace().isPresent()
                && selector.conditions().stream()
                        .anyMatch(c -> c.source().equals("reserved")
                                && (c.operator() == LabelSelectorOperator.EXISTS
                                        || c.operator() == LabelSelectorOperator.IN));
    }

    private static Finding finding(WrittenSelector selector) {
        return selector.finding(INFO)
                .message(
                        selector.isSubject()
                                ? "nothing can meet all conditions of this selector, so the policy is about nothing"
                                : "nothing can meet all conditions of this selector, so this peer is nobody")
                .fix("Remove one of the conditions, or give each its own selector; to select the node itself write a"
                        + " clusterwide policy with nodeSelector")
                .build();
    }
}
