package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;
import java.util.Set;

/**
 * One thing that Cilium objects to.
 *
 * @param rule the rule that is broken
 * @param stage when Cilium objects
 * @param path the field, from the root of the object
 * @param message what is wrong, with the offending value quoted; a clause without a full stop
 * @param fix what to write instead, as an instruction; a sentence without a full stop
 * @param versions the versions of Cilium that object, oldest first; at least one
 * @since 0.1.0
 */
public record AgentViolation(
        RuleInfo rule, Stage stage, FieldPath path, String message, String fix, Set<CiliumVersion> versions) {
    /**
     * Returns the finding that says so.
     *
     * @param locator the places of the object's fields
     * @param subject the object, such as {@code CiliumNetworkPolicy shop/web}
     */
    public Finding finding(Locator locator, String subject) {
        // A finding without versions holds for all of them.
        List<CiliumVersion> named = versions.equals(Versions.ALL) ? List.of() : List.copyOf(versions);
        return rule.finding()
                .origin(locator.locate(path))
                .subject(subject)
                .path(path)
                .message(message)
                .fix(fix)
                .versions(named)
                .build();
    }
}
