package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import java.util.Set;

/**
 * The L7 rules of a port rule, as those versions read them to which they are not empty: what 1.20 does not know does not count there,
 * and without an item nothing counts.
 *
 * @param spot the field {@code rules}
 */
record L7Rules(Spot spot) {
    static L7Rules of(Spot portRule) {
        Spot rules = portRule.child("rules");
        if (!rules.isPresent()) {
            return new L7Rules(rules.only(Versions.NONE));
        }
        boolean everywhere =
                rules.child("http").isFilled() || rules.child("dns").isFilled();
        boolean before = rules.child("kafka").isFilled() || rules.child("l7").isFilled();
        Set<CiliumVersion> readers = everywhere ? Versions.ALL : before ? Versions.UNTIL_1_19 : Versions.NONE;
        return new L7Rules(rules.only(readers));
    }

    boolean areEmpty() {
        return readers().isEmpty();
    }

    /** Returns the versions to which they are not empty. */
    Set<CiliumVersion> readers() {
        return spot.readers();
    }

    Spot http() {
        return spot.child("http");
    }

    Spot dns() {
        return spot.child("dns");
    }

    Spot kafka() {
        return spot.child("kafka").only(Versions.UNTIL_1_19);
    }

    Spot l7() {
        return spot.child("l7").only(Versions.UNTIL_1_19);
    }

    Spot l7proto() {
        return spot.child("l7proto").only(Versions.UNTIL_1_19);
    }
}
