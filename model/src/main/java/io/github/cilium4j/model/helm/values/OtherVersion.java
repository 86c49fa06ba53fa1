package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A key that the charts of some supported versions read, and those of others ignore. */
final class OtherVersion {
    private OtherVersion() {}

    /**
     * Returns what to say about the key.
     *
     * @param missing the versions whose charts ignore it
     */
    static Advice advise(Key key, Set<CiliumVersion> missing) {
        Set<CiliumVersion> reading = key.versions();
        String message = "the chart of " + words(missing) + " does not read "
                + Quoted.of(key.path().toString()) + ", that of " + words(reading) + " does";
        return new Advice(message, Moves.of(key.path()).orElseGet(() -> "Leave it out for Cilium " + words(missing)));
    }

    private static String words(Collection<CiliumVersion> versions) {
        return EnumSet.copyOf(versions).stream().map(CiliumVersion::toString).collect(Collectors.joining(" and "));
    }
}
