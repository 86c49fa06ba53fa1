/**
 * The ends of flows: {@link io.github.cilium4j.policies.endpoint.Identity} is what Cilium knows one by,
 * {@link io.github.cilium4j.policies.endpoint.Endpoint} what people call it, and {@link io.github.cilium4j.policies.endpoint.Endpoints}
 * are those of a cluster.
 */
@NullMarked
package io.github.cilium4j.policies.endpoint;

import org.jspecify.annotations.NullMarked;
