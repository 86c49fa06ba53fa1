package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of versions, oldest first. */
final class Versions {
    static final Set<CiliumVersion> ALL = Collections.unmodifiableSet(EnumSet.allOf(CiliumVersion.class));
    static final Set<CiliumVersion> NONE = Set.of();
    static final Set<CiliumVersion> UNTIL_1_18 = until(CiliumVersion.V1_18);
    static final Set<CiliumVersion> UNTIL_1_19 = until(CiliumVersion.V1_19);
    static final Set<CiliumVersion> SINCE_1_19 = without(ALL, UNTIL_1_18);
    static final Set<CiliumVersion> SINCE_1_20 = without(ALL, UNTIL_1_19);

    private Versions() {}

    private static Set<CiliumVersion> until(CiliumVersion last) {
        return Collections.unmodifiableSet(EnumSet.range(CiliumVersion.V1_18, last));
    }

    /** Returns the versions that know a constant of an enum. */
    static Set<CiliumVersion> of(Enum<?> constant) {
        try {
            CiliumVersions known =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(CiliumVersions.class);
            return known == null ? ALL : Collections.unmodifiableSet(EnumSet.range(known.since(), known.until()));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("an enum has a field for every constant", e);
        }
    }

    static Set<CiliumVersion> without(Set<CiliumVersion> versions, Set<CiliumVersion> others) {
        if (others.isEmpty()) {
            return versions;
        }
        Set<CiliumVersion> rest = EnumSet.noneOf(CiliumVersion.class);
        versions.stream().filter(version -> !others.contains(version)).forEach(rest::add);
        return Collections.unmodifiableSet(rest);
    }

    static Set<CiliumVersion> both(Set<CiliumVersion> versions, Set<CiliumVersion> others) {
        return versions == others || others == ALL ? versions : without(versions, without(ALL, others));
    }
}
