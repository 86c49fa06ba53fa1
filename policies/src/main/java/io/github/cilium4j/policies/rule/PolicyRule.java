package io.github.cilium4j.policies.rule;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.DefaultDenyConfig;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a policy, {@code spec} or an item of {@code specs}, and where it stands.
 *
 * @param policy the policy
 * @param rule the rule
 * @param path the rule's field
 * @since 0.1.0
 */
public record PolicyRule(Located<? extends Manifest> policy, Rule rule, FieldPath path) {
    /** Returns every rule of every policy, in order. */
    public static List<PolicyRule> of(Manifests manifests) {
        List<PolicyRule> rules = new ArrayList<>();
        for (Located<?> object : manifests.all()) {
            object.as(CiliumNetworkPolicy.class)
                    .ifPresent(policy -> add(
                            policy, policy.manifest().spec(), policy.manifest().specs(), rules));
            object.as(CiliumClusterwideNetworkPolicy.class)
                    .ifPresent(policy -> add(
                            policy, policy.manifest().spec(), policy.manifest().specs(), rules));
        }
        return rules;
    }

    private static void add(
            Located<? extends Manifest> policy,
            Optional<Rule> spec,
            @Nullable List<Rule> specs,
            List<PolicyRule> rules) {
        spec.ifPresent(rule -> rules.add(new PolicyRule(policy, rule, FieldPath.of("spec"))));
        List<Rule> further = Items.of(specs);
        for (int i = 0; i < further.size(); i++) {
            rules.add(
                    new PolicyRule(policy, further.get(i), FieldPath.of("specs").index(i)));
        }
    }

    /** Returns the name of the policy. */
    public String name() {
        return policy.manifest().metadata().name().orElse("");
    }

    /** Returns whether the policy is clusterwide. */
    public boolean isClusterwide() {
        return policy.manifest() instanceof CiliumClusterwideNetworkPolicy;
    }

    /** Returns the namespace the policy lives in; empty for a clusterwide one. */
    public Optional<String> namespace() {
        return isClusterwide()
                ? Optional.empty()
                : Optional.of(policy.manifest().metadata().namespace().orElse("default"));
    }

    /** Returns the selector of the endpoints or nodes that the rule is about. */
    public IdentitySelector subject() {
        return IdentitySelector.subject(rule, namespace());
    }

    /** Returns whether the rule is about nodes. */
    public boolean isAboutNodes() {
        return rule.nodeSelector().isPresent();
    }

    /** Returns the items of {@code ingress}. */
    public List<IngressElement> ingress() {
        return IntStream.range(0, Items.of(rule.ingress()).size())
                .mapToObj(i -> new IngressElement(
                        this,
                        Items.of(rule.ingress()).get(i),
                        path.child("ingress").index(i)))
                .toList();
    }

    /** Returns the items of {@code egress}. */
    public List<EgressElement> egress() {
        return IntStream.range(0, Items.of(rule.egress()).size())
                .mapToObj(i -> new EgressElement(
                        this,
                        Items.of(rule.egress()).get(i),
                        path.child("egress").index(i)))
                .toList();
    }

    /** Returns whether it puts what it selects into default deny of ingress. */
    public boolean deniesIngress() {
        boolean used = !Items.of(rule.ingress()).isEmpty()
                || !Items.of(rule.ingressDeny()).isEmpty();
        return used
                && rule.enableDefaultDeny().flatMap(DefaultDenyConfig::ingress).orElse(true);
    }

    /** Returns whether it puts what it selects into default deny of egress. */
    public boolean deniesEgress() {
        boolean used = !Items.of(rule.egress()).isEmpty()
                || !Items.of(rule.egressDeny()).isEmpty();
        return used
                && rule.enableDefaultDeny().flatMap(DefaultDenyConfig::egress).orElse(true);
    }

    /** Returns a new finding of a check at a field. */
    public Finding.Builder finding(RuleInfo info, FieldPath field) {
        return policy.finding(info, field);
    }
}
