package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, in the order in which it is found. */
final class Violations {
    private final List<AgentViolation> found = new ArrayList<>();
    private Set<CiliumVersion> silent = Versions.NONE;

    /** Adds a violation of the versions that have not stopped before. */
    void add(RuleInfo rule, Stage stage, FieldPath path, Set<CiliumVersion> versions, String message, String fix) {
        Set<CiliumVersion> left = Versions.without(versions, silent);
        if (!left.isEmpty()) {
            found.add(new AgentViolation(rule, stage, path, message, fix, left));
        }
    }

    /** From now on says nothing for the versions that could not decode the object: they never get this far. */
    void leaveOutTheUndecodable() {
        silent = Versions.without(
                Versions.ALL, AgentJudgement.of(found).versionsWithout(stage -> stage == Stage.DECODING));
    }

    /** Returns whether every version has stopped. */
    boolean areComplete() {
        return silent.equals(Versions.ALL);
    }

    List<AgentViolation> all() {
        return List.copyOf(found);
    }
}
