package io.github.cilium4j.overlay.lockout;

import io.github.cilium4j.policies.verdict.Decision;
import io.github.cilium4j.policies.verdict.Explanation;
import io.github.cilium4j.policies.verdict.Flow;
import io.github.cilium4j.policies.verdict.Network;
import io.github.cilium4j.policies.verdict.RuleReference;
import io.github.cilium4j.policies.verdict.Side;
import io.github.cilium4j.policies.verdict.SideExplanation;
import io.github.cilium4j.policies.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One connection and whether it works.
 *
 * @param flow the connection
 * @param answer whether it works
 */
record Trial(Flow flow, Answer answer) {
    static Trial of(Network network, Flow flow, boolean unproven) {
        Verdict verdict = network.verdict(flow);
        boolean proof = Stream.of(Optional.ofNullable(verdict.egress()), Optional.ofNullable(verdict.ingress()))
                .flatMap(Optional::stream)
                .anyMatch(Side::needsAuthentication);
        return new Trial(flow, proof && unproven ? Answer.LOCKED_OUT : answer(verdict.decision()));
    }

    private static Answer answer(Decision decision) {
        return switch (decision) {
            case ALLOW -> Answer.WORKS;
            case DENY -> Answer.LOCKED_OUT;
            case DEPENDS, CONFLICT -> Answer.DEPENDS;
        };
    }

    /** Returns the line about it. */
    LockoutLine line(Need need, String from, String to, boolean assumed, Network network) {
        Explanation explanation = network.explain(flow);
        Optional<RuleReference> rule = rule(explanation);
        return new LockoutLine(
                need.what(),
                from,
                to,
                need.words(),
                answer,
                assumed,
                why(explanation, rule),
                rule.map(decides -> decides.origin().toString()).orElse(""));
    }

    private String why(Explanation explanation, Optional<RuleReference> rule) {
        if (explanation.verdict().isAllowed() && answer == Answer.LOCKED_OUT) {
            return "nobody can prove who he is before this works: "
                    + rule.map(Object::toString).orElse("");
        }
        return switch (answer) {
            case DEPENDS -> String.join("; ", turnsOn(explanation));
            case LOCKED_OUT ->
                (isByRule(explanation) ? "denied by " : "nothing allows it, closed by ")
                        + rule.map(Object::toString).orElse("the mode of enforcement");
            default -> rule.map(Object::toString).orElse("no policy closes it");
        };
    }

    private static boolean isByRule(Explanation explanation) {
        return explanation.sides().stream()
                .map(SideExplanation::side)
                .anyMatch(side -> side.decision() == Decision.DENY && side.found());
    }

    private static List<String> turnsOn(Explanation explanation) {
        return explanation.sides().stream()
                .flatMap(side -> side.conflict().isEmpty() ? side.unless().stream() : Stream.of(side.conflict()))
                .toList();
    }

    /** The last end that decides: the one that is asked stands behind the one who asks. */
    private Optional<RuleReference> rule(Explanation explanation) {
        boolean denied = explanation.verdict().decision() == Decision.DENY;
        return explanation.sides().stream()
                .filter(side -> !denied || side.side().decision() == Decision.DENY)
                .flatMap(Trial::rules)
                .reduce((first, second) -> second);
    }

    private static Stream<RuleReference> rules(SideExplanation side) {
        return Stream.concat(side.deciding().stream(), side.defaultDeny().stream())
                .limit(1);
    }
}
