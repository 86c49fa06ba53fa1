package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.Optional;

/**
 * A cluster and the configuration that it is rendered from.
 *
 * @param cluster the cluster
 * @param config the configuration; empty when there is none, and when there are several, because then nobody knows which
 * @since 0.1.0
 */
public record ConfiguredCluster(Cluster cluster, Optional<OverlayConfig> config) {}
