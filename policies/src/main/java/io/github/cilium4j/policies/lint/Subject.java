package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a policy, {@code spec} or an item of {@code specs}, and where it stands.
 *
 * @param policy the policy
 * @param rule the rule
 * @param path the rule's field
 */
record Subject(Located<? extends Manifest> policy, Rule rule, FieldPath path) {
    /** Returns every rule of every policy, in order. */
    static List<Subject> of(Manifests manifests) {
        List<Subject> subjects = new ArrayList<>();
        for (Located<?> object : manifests.all()) {
            object.as(CiliumNetworkPolicy.class)
                    .ifPresent(policy -> add(
                            policy, policy.manifest().spec(), policy.manifest().specs(), subjects));
            object.as(CiliumClusterwideNetworkPolicy.class)
                    .ifPresent(policy -> add(
                            policy, policy.manifest().spec(), policy.manifest().specs(), subjects));
        }
        return subjects;
    }

    private static void add(
            Located<? extends Manifest> policy,
            Optional<Rule> spec,
            @Nullable List<Rule> specs,
            List<Subject> subjects) {
        spec.ifPresent(rule -> subjects.add(new Subject(policy, rule, FieldPath.of("spec"))));
        List<Rule> further = specs == null ? List.of() : specs;
        for (int i = 0; i < further.size(); i++) {
            subjects.add(
                    new Subject(policy, further.get(i), FieldPath.of("specs").index(i)));
        }
    }

    /** Returns the namespace the policy lives in; empty for a clusterwide one. */
    Optional<String> namespace() {
        return policy.manifest() instanceof CiliumNetworkPolicy
                ? Optional.of(policy.manifest().metadata().namespace().orElse("default"))
                : Optional.empty();
    }

    /** Returns a new finding of a rule at a field. */
    Finding.Builder finding(RuleInfo info, FieldPath field) {
        return policy.finding(info, field);
    }
}
