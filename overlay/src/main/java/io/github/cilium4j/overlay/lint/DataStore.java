package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.profile.ProfileReader;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the values of the chart, and the configuration, say about the volume of SPIRE's server. Defaults: values.yaml of Cilium 1.18.6.
 *
 * @param where what says it, in words
 * @param size how large the volume is
 * @param accessMode how it is mounted
 * @param storageClass its class; empty when the default class of the cluster is taken
 */
record DataStore(String where, String size, String accessMode, Optional<String> storageClass) {
    private static final FieldPath CONTENT = FieldPath.of("spec", "valuesContent");
    private static final FieldPath VALUES =
            FieldPath.of("authentication", "mutual", "spire", "install", "server", "dataStorage");

    /** Returns what each source says that switches the volume on. */
    static List<DataStore> of(ConfiguredCluster subject) {
        Stream<DataStore> values = subject.cluster().manifests().all(HelmChartConfig.class).stream()
                .filter(config -> ProfileReader.isCilium(config.manifest()))
                .flatMap(config -> ofValues(config).stream());
        return Stream.concat(values, subject.config().flatMap(DataStore::ofConfig).stream())
                .toList();
    }

    private static Optional<DataStore> ofValues(Located<HelmChartConfig> config) {
        return config.readInside(CONTENT)
                .flatMap(stream -> stream.documents().stream().findFirst())
                .flatMap(values -> values.find(VALUES))
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .filter(store ->
                        store.get("enabled").filter(YamlScalar.of(true)::equals).isPresent())
                .map(store -> new DataStore(
                        Manifest.describe(config.manifest()),
                        store.string("size").orElse("1Gi"),
                        store.string("accessMode").orElse("ReadWriteOnce"),
                        store.string("storageClass")));
    }

    private static Optional<DataStore> ofConfig(OverlayConfig config) {
        return config.is(CiliumKeys.MUTUAL_AUTH) && config.is(CiliumKeys.SPIRE_STORAGE)
                ? Optional.of(new DataStore(
                        "the configuration",
                        config.get(CiliumKeys.SPIRE_STORAGE_SIZE).toString(),
                        "ReadWriteOnce",
                        config.find(PlatformKeys.STORAGE_CLASS)))
                : Optional.empty();
    }
}
