package io.github.cilium4j.policies.verdict;

import org.jspecify.annotations.Nullable;

/**
 * Which authentication an allowed flow needs, out of the entries that count for its port.
 *
 * <p>An entry that says nothing takes what the next broader one of the same identity says; between the entry of the peer and that of
 * everybody, the stronger one, unless the winner says itself. Source: cilium 1.18.6 to 1.20.2, pkg/policy/mapstate.go.
 */
final class AuthLookup {
    private AuthLookup() {}

    /** Returns the strength of the authentication, see {@link AuthStrength}. */
    static int of(MapEntry[] here, SeenPeer peer) {
        MapEntry own = best(here, peer, false);
        MapEntry everybodys = best(here, peer, true);
        if (own == null) {
            return everybodys == null ? AuthStrength.NOTHING : said(here, peer, everybodys);
        }
        if (everybodys == null) {
            return said(here, peer, own);
        }
        boolean ownFirst = MapEntry.ORDER.compare(own, everybodys) <= 0;
        MapEntry winner = ownFirst ? own : everybodys;
        MapEntry other = ownFirst ? everybodys : own;
        int explicit = explicit(here, peer, winner);
        if (explicit != AuthStrength.NOTHING) {
            return explicit;
        }
        int derived = said(here, peer, winner);
        return winner.precedence() == other.precedence() ? Math.max(derived, said(here, peer, other)) : derived;
    }

    private static @Nullable MapEntry best(MapEntry[] here, SeenPeer peer, boolean everybody) {
        for (MapEntry entry : here) {
            if (entry.everybody() == everybody && entry.isAbout(peer)) {
                return entry;
            }
        }
        return null;
    }

    /** What an entry says itself, else what the most specific broader one of the same identity says. */
    private static int said(MapEntry[] here, SeenPeer peer, MapEntry entry) {
        int explicit = explicit(here, peer, entry);
        if (explicit != AuthStrength.NOTHING) {
            return explicit;
        }
        int nearest = -1;
        int said = AuthStrength.NOTHING;
        for (MapEntry broader : here) {
            int own = broader.filter().authentication();
            if (own != AuthStrength.NOTHING
                    && broader.everybody() == entry.everybody()
                    && broader.prefixLength() < entry.prefixLength()
                    && broader.prefixLength() >= nearest
                    && broader.isAbout(peer)) {
                said = broader.prefixLength() == nearest ? Math.max(said, own) : own;
                nearest = broader.prefixLength();
            }
        }
        return said;
    }

    /** What all filters behind one key of the map say together: the stronger one counts. */
    private static int explicit(MapEntry[] here, SeenPeer peer, MapEntry entry) {
        int strongest = AuthStrength.NOTHING;
        for (MapEntry same : here) {
            if (same.everybody() == entry.everybody()
                    && same.prefixLength() == entry.prefixLength()
                    && same.isAbout(peer)) {
                strongest = Math.max(strongest, same.filter().authentication());
            }
        }
        return strongest;
    }
}
