/**
 * Cases for policies, and what Cilium would answer to them: one JSON object on a line holds policies and flows, and one on a line says
 * of each version whether agent and API server take the policies and what both ends of each flow decide.
 *
 * <p>The answers have the form in which {@code conformance/cilium} records those of Cilium's own code.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.policies.cases;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
