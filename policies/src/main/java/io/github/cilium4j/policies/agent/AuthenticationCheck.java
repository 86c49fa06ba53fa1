package io.github.cilium4j.policies.agent;

/** Authentication where it is off. Source: cilium 1.19.4, operator/pkg/networkpolicy/cell.go. */
final class AuthenticationCheck {
    private final AgentSettings settings;

    AuthenticationCheck(AgentSettings settings) {
        this.settings = settings;
    }

    void check(Spot element) {
        Spot authentication = element.child("authentication");
        if (authentication.isPresent() && !settings.meshAuthentication()) {
            authentication.report(
                    AgentRules.AUTHENTICATION_OFF,
                    Stage.REPORTING,
                    Versions.SINCE_1_19,
                    "mutual authentication is switched off, so Cilium's operator reports the policy as invalid, though the agent takes it",
                    "Switch authentication.enabled on in the values of Cilium, or remove authentication");
        }
    }
}
