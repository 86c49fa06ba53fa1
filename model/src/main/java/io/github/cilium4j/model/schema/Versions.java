package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.CiliumVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sets of Cilium versions as bits, the oldest version lowest. */
final class Versions {
    static final int ALL = (1 << CiliumVersion.all().size()) - 1;

    private Versions() {}

    static int of(CiliumVersion version) {
        return 1 << CiliumVersion.all().indexOf(version);
    }

    static int of(Collection<CiliumVersion> list) {
        return list.stream().mapToInt(Versions::of).reduce(0, (a, b) -> a | b);
    }

    static List<CiliumVersion> list(int versions) {
        List<CiliumVersion> list = new ArrayList<>();
        for (CiliumVersion version : CiliumVersion.all()) {
            if ((versions & of(version)) != 0) {
                list.add(version);
            }
        }
        return list;
    }

    /** Returns the oldest version of a set that is not empty, as a set. */
    static int first(int versions) {
        return Integer.lowestOneBit(versions);
    }

    /** Returns the versions as people list them: {@code Cilium 1.18 and 1.19}. */
    static String words(int versions, String conjunction) {
        List<String> texts =
                list(versions).stream().map(CiliumVersion::toString).toList();
        int last = texts.size() - 1;
        String start = String.join(", ", texts.subList(0, last));
        return "Cilium " + (last == 0 ? "" : start + " " + conjunction + " ") + texts.get(last);
    }
}
