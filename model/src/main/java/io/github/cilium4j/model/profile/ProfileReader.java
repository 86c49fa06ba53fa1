package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads profiles. Never throws for what it reads: what is wrong is a finding, and the setting has its default.
 *
 * @since 0.1.0
 */
public final class ProfileReader {
    private final CiliumVersion version;

    /** Creates a reader of settings for a version of Cilium, whose chart has the defaults. */
    public ProfileReader(CiliumVersion version) {
        this.version = version;
    }

    /** Reads values for Cilium's own chart. */
    public ProfileReading helmValues(YamlDocument document) {
        return new ValuesReader(ProfileSource.HELM_VALUES, "Helm values", document.locate(FieldPath.root()))
                .values(document.root(), document, FieldPath.root(), FieldPath.root())
                .profile(Chart.CILIUM, version);
    }

    /**
     * Reads a HelmChartConfig: {@code spec.valuesContent} with places in the file around it, and over it {@code spec.values}.
     * Values in Secrets ({@code spec.valuesSecrets}) are not seen.
     */
    public ProfileReading helmChartConfig(Located<HelmChartConfig> config) {
        Chart chart = isRke2(config.manifest()) ? Chart.RKE2_CILIUM : Chart.CILIUM;
        return ValuesReader.of(config).profile(chart, version);
    }

    /** Reads the ConfigMap {@code cilium-config}. */
    public ProfileReading ciliumConfig(Located<ConfigMap> config) {
        FindingList findings = new FindingList();
        ClusterProfile profile = ConfigProfile.read(config, version, findings);
        return new ProfileReading(Optional.of(profile), findings.inOrder());
    }

    /** Reads every HelmChartConfig of Cilium and every {@code cilium-config} among objects, in order. */
    public List<ProfileReading> all(Manifests manifests) {
        List<ProfileReading> readings = new ArrayList<>();
        for (Located<?> object : manifests.all()) {
            object.as(HelmChartConfig.class)
                    .filter(config -> isCilium(config.manifest()))
                    .map(this::helmChartConfig)
                    .ifPresent(readings::add);
            object.as(ConfigMap.class)
                    .filter(map -> isCiliumConfig(map.manifest()))
                    .map(this::ciliumConfig)
                    .ifPresent(readings::add);
        }
        return readings;
    }

    /**
     * Returns whether a HelmChartConfig is for Cilium: its name, which is that of the chart's installation, is {@code rke2-cilium},
     * as RKE2 calls it, or {@code cilium}.
     */
    public static boolean isCilium(HelmChartConfig config) {
        return isRke2(config)
                || config.metadata().name().filter("cilium"::equals).isPresent();
    }

    /** Returns whether a ConfigMap is the one that Cilium reads: its name is {@code cilium-config}. */
    public static boolean isCiliumConfig(ConfigMap map) {
        return map.metadata().name().filter("cilium-config"::equals).isPresent();
    }

    private static boolean isRke2(HelmChartConfig config) {
        return config.metadata().name().filter("rke2-cilium"::equals).isPresent();
    }
}
