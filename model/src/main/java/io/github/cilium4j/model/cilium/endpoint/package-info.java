/**
 * What Cilium writes down about workloads: identities, and pods with their identity, addresses and policy. Kept for reading what a
 * cluster says; nobody writes these objects by hand.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.cilium.endpoint;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
