package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.model.cilium.AuthenticationMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one end of a flow decides. There are few different ones, and each exists once, so that asking makes no garbage.
 *
 * @since 0.1.0
 */
public final class Side {
    private static final List<Side> ALL = new ArrayList<>();

    /** Nothing is enforced, so everything passes. */
    static final Side OPEN = new Side(Decision.ALLOW, false, true, false, null);

    /** No rule matches, and that is denied. */
    static final Side DEFAULT_DENY = new Side(Decision.DENY, true, false, false, null);

    /** A rule denies it. */
    static final Side DENIED = new Side(Decision.DENY, true, true, false, null);

    /** The policies of the endpoint cannot be enforced together. */
    static final Side CONFLICT = new Side(Decision.CONFLICT, true, false, false, null);

    /** It turns on something that is not known. */
    static final Side DEPENDS = new Side(Decision.DEPENDS, true, false, false, null);

    private static final Side[] ALLOWED = everyAllowed();

    private final int number;
    private final Decision decision;
    private final boolean enforced;
    private final boolean found;
    private final boolean redirect;
    private final Optional<AuthenticationMode> authentication;

    private Side(
            Decision decision,
            boolean enforced,
            boolean found,
            boolean redirect,
            @Nullable AuthenticationMode authentication) {
        this.number = ALL.size();
        this.decision = decision;
        this.enforced = enforced;
        this.found = found;
        this.redirect = redirect;
        this.authentication = Optional.ofNullable(authentication);
        ALL.add(this);
    }

    private static Side[] everyAllowed() {
        List<Side> allowed = new ArrayList<>();
        for (int strength = AuthStrength.NOTHING; strength <= AuthStrength.STRONGEST; strength++) {
            AuthenticationMode mode = AuthStrength.mode(strength).orElse(null);
            allowed.add(new Side(Decision.ALLOW, true, true, false, mode));
            allowed.add(new Side(Decision.ALLOW, true, true, true, mode));
        }
        return allowed.toArray(Side[]::new);
    }

    /**
     * Returns the side of an allowed connection.
     *
     * @param authentication the strength of what is asked, see {@link AuthStrength}
     */
    static Side allow(boolean redirect, int authentication) {
        return ALLOWED[2 * (authentication - AuthStrength.NOTHING) + (redirect ? 1 : 0)];
    }

    /** Returns all of them, each at its number. */
    static List<Side> all() {
        return List.copyOf(ALL);
    }

    /** Returns the number of this one, from 0. */
    int number() {
        return number;
    }

    /** Returns whether the connection may be made, as far as addresses and ports go. */
    public Decision decision() {
        return decision;
    }

    /** Returns whether policies are enforced in that direction. */
    public boolean enforced() {
        return enforced;
    }

    /** Returns whether a rule decided; otherwise, when it is denied, that is the default. */
    public boolean found() {
        return found;
    }

    /** Returns whether the proxy sees the traffic, and may refuse requests. */
    public boolean redirect() {
        return redirect;
    }

    /** Returns what the two ends must prove before a packet passes. */
    public Optional<AuthenticationMode> authentication() {
        return authentication;
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

    @Override
    public String toString() {
        return decision
                + (enforced ? ", enforced" : "")
                + (found ? ", by a rule" : "")
                + (redirect ? ", redirected" : "")
                + authentication.map(mode -> ", authentication " + mode).orElse("");
    }
}
