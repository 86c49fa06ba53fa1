package io.github.cilium4j.policies.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What both ends of a flow decide.
 *
 * @since 0.1.0
 */
public final class Verdict {
    private static final int EACH = Side.all().size() + 1;
    private static final Verdict[] ALL = everyOne();

    private final @Nullable Side egress;
    private final @Nullable Side ingress;
    private final Decision decision;

    private Verdict(@Nullable Side egress, @Nullable Side ingress) {
        this.egress = egress;
        this.ingress = ingress;
        this.decision = together(
                egress == null ? Decision.ALLOW : egress.decision(),
                ingress == null ? Decision.ALLOW : ingress.decision());
    }

    private static Verdict[] everyOne() {
        List<Side> sides = Side.all();
        Verdict[] all = new Verdict[EACH * EACH];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Verdict(
                    i / EACH == 0 ? null : sides.get(i / EACH - 1), i % EACH == 0 ? null : sides.get(i % EACH - 1));
        }
        return all;
    }

    /** Returns the verdict of two sides; the same object for the same answer. */
    static Verdict of(@Nullable Side egress, @Nullable Side ingress) {
        return ALL[EACH * number(egress) + number(ingress)];
    }

    private static int number(@Nullable Side side) {
        return side == null ? 0 : side.number() + 1;
    }

    /** Denied by one end is denied; what is not known at one end does not help the other. */
    private static Decision together(Decision out, Decision in) {
        if (out == Decision.ALLOW || in == Decision.DENY) {
            return in;
        }
        return out == Decision.DEPENDS && in == Decision.CONFLICT ? in : out;
    }

    /** Returns what the one who makes the connection decides; null where Cilium enforces nothing, as outside the cluster. */
    public @Nullable Side egress() {
        return egress;
    }

    /** Returns what the one who is asked decides; null where Cilium enforces nothing, as outside the cluster. */
    public @Nullable Side ingress() {
        return ingress;
    }

    /** Returns whether the connection may be made. */
    public Decision decision() {
        return decision;
    }

    /** Returns whether the connection may be made. */
    public boolean isAllowed() {
        return decision == Decision.ALLOW;
    }
}
