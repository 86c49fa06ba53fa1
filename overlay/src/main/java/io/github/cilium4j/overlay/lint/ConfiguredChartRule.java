package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.PrimaryCni;
import io.github.cilium4j.overlay.config.Stage;
import java.util.List;
import java.util.Optional;

/** Judges values by what the overlay of a configuration needs; without one nothing is wrong. */
interface ConfiguredChartRule extends ChartConfigRule {
    /** Returns what is wrong with the values in the cluster of a configuration. */
    List<Finding> check(HelmValues values, OverlayConfig config);

    @Override
    default List<Finding> check(HelmValues values, Optional<OverlayConfig> config) {
        return config.filter(cluster -> cluster.has(PlatformKeys.CNI, PrimaryCni.CILIUM))
                .map(cluster -> check(values, cluster))
                .orElse(List.of());
    }

    /** Returns whether neither a storage class nor the kinds of the Prometheus Operator are there; so it is until said otherwise. */
    static boolean isAtBootstrap(OverlayConfig config) {
        return !config.has(DeliveryKeys.STAGE, Stage.MIGRATED);
    }
}
