/**
 * What single applications may send and receive: recipes for one application, and a table of well-known ones.
 *
 * <p>{@link io.github.cilium4j.policies.application.ApplicationEgress}, {@link io.github.cilium4j.policies.application.ApplicationHostIngress} and
 * {@link io.github.cilium4j.policies.application.ApplicationIngress} are the exceptions to the three policies of {@code policies.defaultdeny}.
 * {@link io.github.cilium4j.policies.application.ApplicationTable} is the place to add an application.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.policies.application;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
