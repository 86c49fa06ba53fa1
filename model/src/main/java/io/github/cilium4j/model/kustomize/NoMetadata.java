package io.github.cilium4j.model.kustomize;

import io.github.cilium4j.core.meta.ObjectMeta;
import org.jspecify.annotations.Nullable;

/** Equals metadata without anything, which is not written. */
final class NoMetadata {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoMetadata || ObjectMeta.none().equals(other);
    }

    @Override
    public int hashCode() {
        return ObjectMeta.none().hashCode();
    }
}
