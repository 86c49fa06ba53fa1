package io.github.cilium4j.model.kustomize;

import java.util.Optional;

/**
 * Names objects by their kind; what is absent matches everything.
 *
 * @since 0.1.0
 */
public interface Gvk {
    /** Returns the API group. */
    Optional<String> group();

    /** Returns the version within the group. */
    Optional<String> version();

    /** Returns the kind. */
    Optional<String> kind();
}
