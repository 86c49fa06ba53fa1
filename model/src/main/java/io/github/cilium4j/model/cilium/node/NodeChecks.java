package io.github.cilium4j.model.cilium.node;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import java.util.Optional;

/** What the definitions of the kinds about nodes refuse in every supported version, beyond types and enums. */
final class NodeChecks {
    private NodeChecks() {}

    static void notNegative(String attribute, Optional<Integer> number) {
        number.filter(n -> n < 0).ifPresent(n -> {
            throw new InvalidManifestException(attribute, n + " is negative", "Write a number from 0");
        });
    }

    static void pool(String name) {
        if (name.isEmpty()) {
            throw new InvalidManifestException("pool", "\"\" is empty", "Write the name of a CiliumPodIPPool");
        }
    }

    static void pool(List<Cidr> cidrs, int maskSize, int most) {
        if (cidrs.isEmpty()) {
            throw new InvalidManifestException("cidrs", "the list is empty", "Write at least one block");
        }
        if (maskSize < 1 || maskSize > most) {
            throw new InvalidManifestException(
                    "maskSize", maskSize + " is out of range", "Write a number from 1 to " + most);
        }
    }
}
