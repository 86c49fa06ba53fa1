package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Quantity;
import java.util.Optional;

/**
 * A volume for SPIRE's data. Two are equal when their sizes are the same amount.
 *
 * @param storageClass its class; empty for the default class of the cluster
 * @param size its size, as written
 */
record Store(Optional<String> storageClass, String size) {
    boolean sameSize(String other) {
        try {
            return Quantity.parse(size).compareTo(Quantity.parse(other)) == 0;
        } catch (InvalidManifestException e) {
            return size.equals(other);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Store that && storageClass.equals(that.storageClass) && sameSize(that.size);
    }

    @Override
    public int hashCode() {
        return storageClass.hashCode();
    }

    /** Returns it as people say it. */
    @Override
    public String toString() {
        return size + " of " + storageClass.orElse("the default class");
    }
}
