/**
 * The one reader, the one writer and the one editor of YAML.
 *
 * <p>{@link io.github.cilium4j.core.yaml.YamlReader} builds documents whose every node knows its place,
 * {@link io.github.cilium4j.core.yaml.Yaml} binds and writes values, {@link io.github.cilium4j.core.yaml.YamlEdit} changes
 * a text and leaves every other byte alone. Scalars mean what Kubernetes reads in them.
 */
@NullMarked
package io.github.cilium4j.core.yaml;

import org.jspecify.annotations.NullMarked;
