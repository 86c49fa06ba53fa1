package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.policies.imported.ImportedPolicy;

/**
 * A part of a policy that decides.
 *
 * @param policy the policy
 * @param path the element, such as {@code spec.ingress[0]}
 * @since 0.1.0
 */
public record RuleReference(ImportedPolicy policy, FieldPath path) {
    /** Returns where it stands. */
    public Origin origin() {
        return policy.places().locate(path);
    }

    @Override
    public String toString() {
        return policy.describe() + " " + path;
    }
}
