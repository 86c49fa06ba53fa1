package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Locator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What Cilium says of one object, for every supported version. Immutable.
 *
 * @since 0.1.0
 */
public final class AgentJudgement {
    private final List<AgentViolation> violations;

    private AgentJudgement(List<AgentViolation> violations) {
        this.violations = List.copyOf(violations);
    }

    static AgentJudgement of(List<AgentViolation> violations) {
        return new AgentJudgement(violations);
    }

    /**
     * Returns what Cilium objects to, in the order in which it looks. Of a version that cannot decode the object there is nothing
     * but that.
     */
    public List<AgentViolation> violations() {
        return violations;
    }

    /** Returns whether the agent of a version imports the object. */
    public boolean valid(CiliumVersion version) {
        return first(version).isEmpty();
    }

    /**
     * Returns whether the agent of a version does not say that it cannot make its own type of the object. One that panics over it says
     * nothing.
     */
    public boolean decodes(CiliumVersion version) {
        return versionsWithout(stage -> stage == Stage.DECODING).contains(version)
                || !versionsWithout(stage -> stage == Stage.CRASHING).contains(version);
    }

    /**
     * Returns the violation that the agent of a version names: it stops at the first. Where it looks at the keys of a map, and
     * where it compares the members of a peer, its order is chance; here it is that of the text.
     */
    public Optional<AgentViolation> first(CiliumVersion version) {
        return violations.stream()
                .filter(violation ->
                        violation.stage().refuses() && violation.versions().contains(version))
                .findFirst();
    }

    /**
     * Returns the violations as findings, in the same order.
     *
     * @param locator the places of the object's fields
     * @param subject the object, such as {@code CiliumNetworkPolicy shop/web}
     */
    public List<Finding> findings(Locator locator, String subject) {
        return violations.stream()
                .map(violation -> violation.finding(locator, subject))
                .toList();
    }

    /** Returns the versions without a violation of some stages. */
    Set<CiliumVersion> versionsWithout(Predicate<Stage> stages) {
        Set<CiliumVersion> left = EnumSet.allOf(CiliumVersion.class);
        violations.stream()
                .filter(violation -> stages.test(violation.stage()))
                .forEach(violation -> left.removeAll(violation.versions()));
        return left;
    }
}
