package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.Optional;

/**
 * A cluster and the configuration that it is rendered from.
 *
 * @param cluster the cluster
 * @param config the configuration; empty when there is none, and when there are several, because then nobody knows which
 * @param inputs every object among the inputs, those that a flag holds back included
 * @since 0.1.0
 */
public record ConfiguredCluster(Cluster cluster, Optional<OverlayConfig> config, Manifests inputs) {
    /** Creates a cluster that has every object among the inputs. */
    public ConfiguredCluster(Cluster cluster, Optional<OverlayConfig> config) {
        this(cluster, config, cluster.manifests());
    }
}
