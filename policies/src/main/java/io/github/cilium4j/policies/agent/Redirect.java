package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.Optional;

/**
 * Where an element sends packets instead of their destination.
 *
 * @param parser who looks at them; empty when they go straight on
 * @param listener the listener; empty when there is none
 * @param priority which redirect wins: a lower number before a higher one, 0 last
 */
record Redirect(String parser, String listener, long priority) {
    private static final String TLS = "tls";
    private static final String LISTENER = "listener";
    private static final String DNS = "dns";
    private static final int OF_LISTENERS = 126;

    /**
     * What does not go together.
     *
     * @param rule the rule that is broken
     * @param words what is wrong
     */
    record Problem(RuleInfo rule, String words) {}

    static Redirect of(Spot portRule, String protocol, CiliumVersion version) {
        Spot listener = portRule.child("listener");
        if (listener.isPresent()) {
            Spot config = listener.child("envoyConfig");
            String name = config.child("kind").text() + "/"
                    + config.child("name").text() + "/" + listener.child("name").text();
            long priority = GoNumbers.value(listener.child("priority"));
            return new Redirect(LISTENER, name, priority == 0 ? OF_LISTENERS : priority);
        }
        return new Redirect(parser(portRule, protocol, version), "", 0);
    }

    private static String parser(Spot portRule, String protocol, CiliumVersion version) {
        Spot rules = portRule.child("rules");
        boolean old = !version.isAtLeast(CiliumVersion.V1_20);
        if (rules.child(DNS).isFilled()) {
            return DNS;
        }
        if (protocol.equals("TCP")) {
            if (rules.child("http").isFilled()) {
                return "http";
            }
            if (old && rules.child("kafka").isFilled()) {
                return "kafka";
            }
            String named = rules.child("l7proto").text();
            if (old && !named.isEmpty()) {
                return named;
            }
        }
        boolean tls = portRule.child("terminatingTLS").isPresent()
                || portRule.child("originatingTLS").isPresent()
                || portRule.child("serverNames").isFilled();
        return tls ? TLS : "";
    }

    Optional<Problem> conflict(Redirect later) {
        if (!parser.equals(later.parser) && !canBecome(later.parser) && !later.canBecome(parser)) {
            return Optional.of(new Problem(AgentRules.MERGED_KINDS, later.words() + " meets " + words()));
        }
        boolean twoListeners = !listener.isEmpty()
                && !later.listener.isEmpty()
                && !listener.equals(later.listener)
                && priority == later.priority;
        return twoListeners
                ? Optional.of(new Problem(AgentRules.MERGED_LISTENERS, "two listeners have the priority " + priority))
                : Optional.empty();
    }

    private String words() {
        return parser.equals(LISTENER) || parser.equals(TLS) ? parser : "a rule of " + Quoted.of(parser);
    }

    private boolean canBecome(String other) {
        return parser.isEmpty()
                || parser.equals(TLS) && !other.isEmpty() && !other.equals(DNS) && !other.equals(LISTENER);
    }

    /** Returns what is left when the other one comes later and does not conflict. */
    Redirect merged(Redirect later) {
        if (!later.listener.isEmpty()) {
            return listener.isEmpty() || later.priority < priority ? later : this;
        }
        return canBecome(later.parser) ? later : this;
    }
}
