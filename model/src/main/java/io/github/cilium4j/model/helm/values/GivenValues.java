package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.yaml.YamlMapping;

/**
 * Values that somebody gives to a chart, and where they stand.
 *
 * @param values the values
 * @param locator finds the place of a value in the text
 * @param base where the values stand for the locator
 * @param shown where the values stand for the reader, such as {@code spec.valuesContent}
 * @param subject the object that holds them; empty for a file of values
 * @since 0.1.0
 */
public record GivenValues(YamlMapping values, Locator locator, FieldPath base, FieldPath shown, String subject) {}
