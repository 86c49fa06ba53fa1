package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.Set;

/**
 * Two elements that cannot be merged.
 *
 * @param rule the rule that is broken
 * @param later the one that stands later
 * @param earlier the one before it
 * @param problem what does not go together
 */
record Conflict(RuleInfo rule, Spot later, Spot earlier, String problem) {
    void report(Set<CiliumVersion> versions) {
        later.report(
                rule,
                Stage.MERGING,
                versions,
                problem + ", for the same peers and port as in " + earlier.path()
                        + ": Cilium imports the policy, and then fails to work out what holds for the endpoints",
                "Write one of them for these peers and this port, or give them different ports");
    }
}
