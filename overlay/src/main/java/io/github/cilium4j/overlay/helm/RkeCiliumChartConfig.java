package io.github.cilium4j.overlay.helm;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.Stage;

/**
 * The HelmChartConfig {@code rke2-cilium} of a cluster. RKE2 reads it from its folder of manifests when the first node starts,
 * and gives it to the chart.
 *
 * <p>It is the whole configuration of Cilium. A second object for the same chart would have the same name and replace it, so a
 * change goes into this one.
 *
 * @since 0.1.0
 */
public final class RkeCiliumChartConfig {
    /** The name of RKE2's chart, and so of the object. */
    public static final String NAME = "rke2-cilium";

    static final String NAMESPACE = "kube-system";

    /** RKE2's {@code cluster-cidr} when nothing else is said. */
    static final String POD_CIDR = "10.42.0.0/16";

    private RkeCiliumChartConfig() {}

    /** Returns the object for the stage that the configuration names; without one, for bootstrap. */
    public static HelmChartConfig render(OverlayConfig config, CiliumVersion version) {
        return render(config, version, config.find(DeliveryKeys.STAGE).orElse(Stage.BOOTSTRAP));
    }

    /**
     * Returns the object for a stage. Only keys that the version's chart reads are in it.
     *
     * @param stage decides whether the SPIRE server has a volume
     */
    public static HelmChartConfig render(OverlayConfig config, CiliumVersion version, Stage stage) {
        ValuesTree values = new ValuesTree(version);
        DatapathValues.set(config, values);
        AnnouncementValues.set(config, values);
        SecurityValues.set(config, version, stage, values);
        ObservabilityValues.set(config, values);
        return HelmChartConfig.of(ObjectMeta.of(NAMESPACE, NAME), values.text());
    }
}
