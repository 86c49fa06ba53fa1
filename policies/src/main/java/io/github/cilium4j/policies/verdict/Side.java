package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.model.cilium.AuthenticationMode;
import java.util.Optional;

/**
 * What one end of a flow decides.
 *
 * @param decision whether the connection may be made, as far as addresses and ports go
 * @param enforced whether policies are enforced in that direction
 * @param found whether a rule decided; otherwise, when it is denied, that is the default
 * @param redirect whether the proxy sees the traffic, and may refuse requests
 * @param authentication what the two ends must prove before a packet passes
 * @since 0.1.0
 */
public record Side(
        Decision decision,
        boolean enforced,
        boolean found,
        boolean redirect,
        Optional<AuthenticationMode> authentication) {
    /** Nothing is enforced, so everything passes. */
    static final Side OPEN = new Side(Decision.ALLOW, false, true, false, Optional.empty());

    /** No rule matches, and that is denied. */
    static final Side DEFAULT_DENY = new Side(Decision.DENY, true, false, false, Optional.empty());

    /** A rule denies it. */
    static final Side DENIED = new Side(Decision.DENY, true, true, false, Optional.empty());

    /** The policies of the endpoint cannot be enforced together. */
    static final Side CONFLICT = new Side(Decision.CONFLICT, true, false, false, Optional.empty());

    /** It turns on something that is not known. */
    static final Side DEPENDS = new Side(Decision.DEPENDS, true, false, false, Optional.empty());

    private static final Side[] ALLOWED = everyAllowed();

    private static Side[] everyAllowed() {
        AuthenticationMode[] modes = AuthenticationMode.values();
        Side[] all = new Side[2 * (modes.length + 1)];
        for (int i = 0; i < all.length; i++) {
            Optional<AuthenticationMode> mode = i < 2 ? Optional.empty() : Optional.of(modes[i / 2 - 1]);
            all[i] = new Side(Decision.ALLOW, true, true, i % 2 == 1, mode);
        }
        return all;
    }

    /**
     * Returns the side of an allowed connection; the same object for the same answer.
     *
     * @param authentication the ordinal of what is asked, -1 for nothing
     */
    static Side allow(boolean redirect, int authentication) {
        return ALLOWED[2 * (authentication + 1) + (redirect ? 1 : 0)];
    }

    /** Returns whether the connection may be made. */
    public boolean isAllowed() {
        return decision == Decision.ALLOW;
    }

    /** Returns whether the two ends must prove who they are. */
    public boolean needsAuthentication() {
        return authentication
                .filter(mode -> mode != AuthenticationMode.DISABLED)
                .isPresent();
    }
}
