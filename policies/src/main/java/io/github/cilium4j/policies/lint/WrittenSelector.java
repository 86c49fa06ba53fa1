package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.LabelCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A selector of endpoints, as it is written and as Cilium reads it.
 *
 * @param owner the rule that holds it
 * @param written the selector
 * @param meant the selector with what Cilium adds
 * @param path its field
 */
record WrittenSelector(PolicyRule owner, LabelSelector written, IdentitySelector meant, FieldPath path) {
    /** Returns the selectors of endpoints of a rule: what it is about, and with whom. */
    static Stream<WrittenSelector> of(PolicyRule rule) {
        Stream<WrittenSelector> subject = rule.rule().endpointSelector().stream()
                .map(written -> new WrittenSelector(
                        rule, written, rule.subject(), rule.path().child("endpointSelector")));
        return Stream.concat(subject, Element.of(rule).stream().flatMap(element -> element.endpoints().stream()));
    }

    /** Returns what is written, without what Cilium adds. */
    List<LabelCondition> conditions() {
        return IdentitySelector.of(written).conditions();
    }

    /** Returns the keys as they are written. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(written.matchLabels().keySet());
        written.matchExpressions().forEach(requirement -> keys.add(requirement.key()));
        return keys;
    }

    /** Returns whether it says whom a rule is about, not with whom. */
    boolean isSubject() {
        return path.lastName().equals("endpointSelector");
    }

    /** Returns a new finding of a rule at the selector. */
    Finding.Builder finding(RuleInfo info) {
        return owner.finding(info, path);
    }
}
