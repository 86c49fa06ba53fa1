/**
 * The egress gateway: which pods leave the cluster through which node. Its names are upstream's, so that {@code EgressRule} here
 * is another type than the one of policies.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.cilium.egress;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
