/**
 * What is in a cluster besides Cilium's own objects, as small values: workloads, Services, Nodes, Namespaces.
 *
 * <p>Start at {@link io.github.cilium4j.model.inventory.Cluster}. Objects of these kinds have no type of their own; what is needed
 * is projected from their tree, and what cannot be read is left out.
 */
@NullMarked
package io.github.cilium4j.model.inventory;

import org.jspecify.annotations.NullMarked;
