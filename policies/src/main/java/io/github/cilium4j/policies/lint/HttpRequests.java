package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.cilium.PortRuleHttp;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One item of {@code http}.
 *
 * @param owner the rule that holds it
 * @param request the item
 * @param path its field
 */
record HttpRequests(PolicyRule owner, PortRuleHttp request, FieldPath path) {
    /** Returns the items of every rule, in order. */
    static Stream<HttpRequests> of(Manifests manifests) {
        return PolicyRule.of(manifests).stream()
                .flatMap(rule -> L7Filter.of(rule).stream().flatMap(filter -> of(rule, filter)));
    }

    private static Stream<HttpRequests> of(PolicyRule rule, L7Filter filter) {
        List<PortRuleHttp> requests = Items.of(filter.rules().http());
        return IntStream.range(0, requests.size())
                .mapToObj(i -> new HttpRequests(
                        rule, requests.get(i), filter.path().child("http").index(i)));
    }

    /** Returns a new finding of a rule at a field of the item. */
    Finding.Builder finding(RuleInfo info, String field) {
        return owner.finding(info, path.child(field));
    }
}
