package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A piece of YAML data: a scalar, a sequence or a mapping. Immutable; two nodes are equal when they hold the same data,
 * wherever they stand and however they are written.
 *
 * @since 0.1.0
 */
@JsonSerialize(using = NodeSerializer.class)
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {
    /** Returns the piece of text this was read from. */
    Span span();

    /** Returns what this is, as people say it, with its article: {@code a list}, {@code a map}, {@code a string}. */
    String words();
}
