package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.BindingRules;
import java.util.List;

/**
 * One reason for which the API server refuses an object.
 *
 * @param rule the rule that is broken
 * @param path the field, from the object
 * @param atKey whether the field's name is the mistake, rather than its value
 * @param versions the versions of Cilium whose definitions refuse it; empty means every version
 * @param message what is wrong, with the value quoted
 * @param fix what to write instead
 * @since 0.1.0
 */
public record SchemaViolation(
        RuleInfo rule, FieldPath path, boolean atKey, List<CiliumVersion> versions, String message, String fix) {
    /** Creates a reason. */
    public SchemaViolation {
        versions = List.copyOf(versions);
    }

    /** Returns whether an API server that is not asked to be strict drops the field instead of refusing the object. */
    public boolean isPruned() {
        return rule.equals(BindingRules.UNKNOWN_FIELD);
    }

    /** Returns this as a finding at its place. */
    public Finding finding(Locator locator, String subject) {
        return rule.finding()
                .origin(atKey ? locator.locateKey(path) : locator.locate(path))
                .subject(subject)
                .path(path)
                .message(message)
                .fix(fix)
                .versions(versions)
                .build();
    }
}
