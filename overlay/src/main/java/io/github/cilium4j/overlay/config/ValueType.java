package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.yaml.YamlNode;
import java.util.Optional;

/**
 * How the value of a key is written and read.
 *
 * @param <T> what it is in Java
 */
interface ValueType<T> {
    /** Returns what to write, for the table of keys: {@code boolean}, {@code l2 or bgp}. */
    String name();

    /** Returns the YAML type, as people say it, with its article: {@code a boolean}. */
    String words();

    /** Returns the value of a node that is not null; empty when it is reported as wrong. */
    Optional<T> read(YamlNode node, ReadContext context);

    /** Returns the node of a value. */
    YamlNode write(T value);
}
