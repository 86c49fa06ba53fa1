package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What several elements make of one peer and port. Source: cilium 1.18.6, pkg/policy/rule.go, mergePortProto. */
final class MergedState {
    private final Spot portRule;
    private Redirect redirect;
    private @Nullable YamlNode authentication;
    private @Nullable YamlNode terminating;
    private @Nullable YamlNode originating;
    private boolean serverNames;
    private boolean requests;

    private MergedState(MergedElement element, String protocol, CiliumVersion version) {
        portRule = element.portRule();
        redirect = Redirect.of(portRule, protocol, version);
        authentication = present(element.element().child("authentication").child("mode"));
        terminating = present(portRule.child("terminatingTLS"));
        originating = present(portRule.child("originatingTLS"));
        serverNames = portRule.child("serverNames").isFilled();
        requests = L7Rules.of(portRule).readers().contains(version);
    }

    static MergedState of(MergedElement element, String protocol, CiliumVersion version) {
        return new MergedState(element, protocol, version);
    }

    private static @Nullable YamlNode present(Spot spot) {
        return spot.isPresent() ? spot.node() : null;
    }

    /** Merges a later one into this one; returns what does not go together. */
    Optional<Conflict> merge(MergedState later) {
        Optional<Conflict> conflict = redirect.conflict(later.redirect)
                .map(problem -> conflict(problem.rule(), later, problem.words()))
                .or(() -> differing(later));
        if (conflict.isEmpty()) {
            take(later);
        }
        return conflict;
    }

    private Optional<Conflict> differing(MergedState later) {
        if (differ(authentication, later.authentication)) {
            return Optional.of(conflict(
                    AgentRules.MERGED_AUTHENTICATION,
                    later,
                    "authentication is " + words(later.authentication) + " and " + words(authentication)));
        }
        if (differ(terminating, later.terminating) || differ(originating, later.originating)) {
            return Optional.of(conflict(AgentRules.MERGED_TLS, later, "terminatingTLS or originatingTLS differs"));
        }
        // What the later one filters is merged only after this is asked, so the order decides.
        boolean blind =
                requests && (serverNames || later.serverNames) && terminating == null && later.terminating == null;
        return blind
                ? Optional.of(conflict(
                        AgentRules.MERGED_SERVER_NAMES, later, "serverNames follow L7 rules without terminatingTLS"))
                : Optional.empty();
    }

    private static String words(@Nullable YamlNode mode) {
        return mode instanceof YamlScalar scalar ? Quoted.of(scalar.text()) : "";
    }

    private static boolean differ(@Nullable YamlNode one, @Nullable YamlNode other) {
        return one != null && other != null && !one.equals(other);
    }

    private Conflict conflict(RuleInfo rule, MergedState later, String problem) {
        return new Conflict(rule, later.portRule, portRule, problem);
    }

    private void take(MergedState later) {
        redirect = redirect.merged(later.redirect);
        authentication = authentication == null ? later.authentication : authentication;
        terminating = terminating == null ? later.terminating : terminating;
        originating = originating == null ? later.originating : originating;
        serverNames = serverNames || later.serverNames;
        requests = requests || later.requests;
    }
}
