package io.github.cilium4j.model.kustomize;

import java.util.Optional;

/**
 * Names objects by kind, name and namespace; what is absent matches everything.
 *
 * @since 0.1.0
 */
public interface ResId extends Gvk {
    /** Returns the name. */
    Optional<String> name();

    /** Returns the namespace. */
    Optional<String> namespace();
}
