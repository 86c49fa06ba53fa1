package io.github.cilium4j.model.kustomize;

import java.util.List;
import java.util.Optional;

/**
 * From what a ConfigMap or a Secret is generated.
 *
 * @since 0.1.0
 */
public interface GeneratorArgs {
    /** Returns the name, before the hash is appended. */
    Optional<String> name();

    /** Returns the namespace. */
    Optional<String> namespace();

    /** Returns what happens when the object is there already; absent means {@link GenerationBehavior#CREATE}. */
    Optional<GenerationBehavior> behavior();

    /** Returns files whose content becomes values: {@code path}, or {@code key=path}. */
    List<String> files();

    /** Returns values: {@code key=value}. */
    List<String> literals();

    /** Returns files with a {@code key=value} on each line. */
    List<String> envs();

    /** Returns one such file. Deprecated upstream: write {@link #envs()}. */
    Optional<String> env();

    /** Returns what this object gets; it wins over what all get. */
    Optional<GeneratorOptions> options();
}
