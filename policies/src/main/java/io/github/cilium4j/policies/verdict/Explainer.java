package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.endpoint.Endpoint.Seen;
import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.imported.TrafficDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out why flows are decided as they are. Slow: it asks every rule. */
final class Explainer {
    private static final int SHOWN = 3;

    private final PolicyRepository repository;
    private final RuleTrial trial;

    Explainer(PolicyRepository repository, RuleTrial trial) {
        this.repository = repository;
        this.trial = trial;
    }

    Explanation explain(Flow flow, Verdict verdict) {
        return new Explanation(
                flow,
                verdict,
                Stream.of(
                                side(flow, TrafficDirection.EGRESS, verdict.egress()),
                                side(flow, TrafficDirection.INGRESS, verdict.ingress()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<SideExplanation> side(Flow flow, TrafficDirection direction, @Nullable Side side) {
        if (side == null) {
            return Optional.empty();
        }
        Peer own = direction == TrafficDirection.EGRESS ? flow.from() : flow.to();
        Peer other = direction == TrafficDirection.EGRESS ? flow.to() : flow.from();
        Identity subject = own.endpoint().enforcedAs().get(0);
        Identity peer = other.endpoint().seenAs().get(0).identity();
        EndpointPolicy policy = own.policies().get(0);
        MapState map = policy.of(direction);
        List<RuleReference> deciding = map == null || side.decision() == Decision.DEPENDS
                ? List.of()
                : map.deciding(other.seen()[0], flow.protocol(), flow.port());
        List<RuleReference> others = trial.matching(subject, direction, peer, flow).stream()
                .filter(rule -> !deciding.contains(rule))
                .toList();
        return Optional.of(new SideExplanation(
                own.toString(),
                other.toString(),
                direction,
                side,
                deciding,
                others,
                defaultDeny(side, subject, direction),
                misses(side, subject, direction, peer, flow),
                map == null
                        ? List.of()
                        : L7Requests.of(map, other.seen()[0], flow).lines(),
                branches(side, own, other, direction, flow),
                policy.conflict() == null ? "" : policy.conflict()));
    }

    private List<RuleReference> defaultDeny(Side side, Identity subject, TrafficDirection direction) {
        return side.equals(Side.DEFAULT_DENY) ? repository.closing(subject, direction) : List.of();
    }

    /** Of a flow that is denied by default the rules that would allow it, of any other the rules that would deny it. */
    private List<Miss> misses(Side side, Identity subject, TrafficDirection direction, Identity peer, Flow flow) {
        boolean wantsDeny = side.isAllowed();
        return side.equals(Side.DENIED) || side.decision() == Decision.CONFLICT
                ? List.of()
                : trial.misses(subject, direction, peer, flow, wantsDeny).stream()
                        .filter(miss -> !wantsDeny || miss.distance() == 1)
                        .limit(SHOWN)
                        .toList();
    }

    private static List<String> branches(Side side, Peer own, Peer other, TrafficDirection direction, Flow flow) {
        if (side.decision() != Decision.DEPENDS) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        List<Seen> seen = other.endpoint().seenAs();
        for (int i = 0; i < own.policies().size(); i++) {
            for (int j = 0; j < seen.size(); j++) {
                Side then = own.policies().get(i).side(direction, other.seen()[j], flow);
                String node = own.policies().size() > 1 ? " under the policies of one node (" + (i + 1) + ")" : "";
                lines.add(then.decision().toString().toLowerCase(Locale.ROOT) + " " + when(seen.get(j)) + node);
            }
        }
        return lines.stream().distinct().toList();
    }

    private static String when(Seen seen) {
        return seen.when().isEmpty() ? "otherwise" : seen.when();
    }
}
