package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.diagnostics.Locator;
import java.util.List;
import java.util.Optional;

/**
 * A policy as the agent holds it.
 *
 * @param namespace its namespace; empty when it is clusterwide
 * @param name its name
 * @param rules its rules, {@code spec} first
 * @param places where its fields stand
 * @since 0.1.0
 */
public record ImportedPolicy(Optional<String> namespace, String name, List<ImportedRule> rules, Locator places) {
    /** Creates a policy. */
    public ImportedPolicy {
        rules = List.copyOf(rules);
    }

    /** Returns {@code namespace/name}; the name alone when it is clusterwide. */
    public String describe() {
        return namespace.map(own -> own + "/" + name).orElse(name);
    }
}
