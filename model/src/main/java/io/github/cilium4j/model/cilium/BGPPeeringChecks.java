package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import java.util.Optional;

/** What the definition of {@link CiliumBGPPeeringPolicy} refuses, and the agent of the one version that has it. */
final class BGPPeeringChecks {
    private static final long MOST_PREFERRED = Asn.MAX;

    private BGPPeeringChecks() {}

    static void some(String attribute, List<?> list) {
        if (list.isEmpty()) {
            throw new InvalidManifestException(attribute, "the list is empty", "Write at least one");
        }
    }

    /** The address is kept as text, because a {@link Cidr} has no bits behind its prefix. */
    static void neighbor(CiliumBGPNeighbor neighbor) {
        try {
            Cidr.parse(neighbor.peerAddress());
        } catch (InvalidManifestException e) {
            throw e.under("peerAddress");
        }
        BGPChecks.range("eBGPMultihopTTL", neighbor.eBGPMultihopTTL(), 1, 255);
        BGPChecks.timers(neighbor.timers());
    }

    static void preference(Optional<Long> preference) {
        preference.filter(p -> p < 0 || p > MOST_PREFERRED).ifPresent(p -> {
            throw new InvalidManifestException(
                    "localPreference", p + " is out of range", "Write a number from 0 to " + MOST_PREFERRED);
        });
    }
}
