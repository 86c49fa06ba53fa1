package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.model.cilium.AuthenticationMode;
import java.util.Optional;

/** Kinds of authentication by the number that Cilium gives them: the higher wins. Source: cilium 1.18.6, pkg/policy/types/auth.go. */
final class AuthStrength {
    /** Nothing is said. */
    static final int NOTHING = -1;

    /** The highest number. */
    static final int STRONGEST = 2;

    private AuthStrength() {}

    static int of(AuthenticationMode mode) {
        return switch (mode) {
            case DISABLED -> 0;
            case REQUIRED -> 1;
            case TEST_ALWAYS_FAIL -> STRONGEST;
        };
    }

    static Optional<AuthenticationMode> mode(int strength) {
        for (AuthenticationMode mode : AuthenticationMode.values()) {
            if (of(mode) == strength) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
