package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.StorageProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The namespace of the storage that SPIRE keeps its data on.
 *
 * @since 0.1.0
 */
public final class SpireStorage {
    private static final String ROOK = StorageProvider.ROOK.namespace();
    private static final String LONGHORN = StorageProvider.LONGHORN.namespace();

    private SpireStorage() {}

    /** Returns the namespace; empty when SPIRE has no volume, or the storage is not known. */
    public static Optional<String> namespace(ConfiguredCluster subject) {
        return subject.config().isPresent()
                ? subject.config().filter(config -> hasVolume(config, subject)).map(SpireStorage::configured)
                : inValues(subject);
    }

    /** The class in the values may have any name; a configuration says who provides it. */
    private static String configured(OverlayConfig config) {
        return config.get(PlatformKeys.STORAGE_PROVIDER).namespace();
    }

    private static boolean hasVolume(OverlayConfig config, ConfiguredCluster subject) {
        boolean asked = config.is(CiliumKeys.MUTUAL_AUTH) && config.is(CiliumKeys.SPIRE_STORAGE);
        return config.is(PlatformKeys.STORAGE)
                && (asked || enabled(subject).findAny().isPresent());
    }

    private static Optional<String> inValues(ConfiguredCluster subject) {
        return enabled(subject)
                .flatMap(storage -> storage.string("storageClass").stream())
                .flatMap(name -> byClass(name.toLowerCase(Locale.ROOT)).stream())
                .findFirst();
    }

    private static Stream<YamlMapping> enabled(ConfiguredCluster subject) {
        return subject.cluster().manifests().all(HelmChartConfig.class).stream()
                .flatMap(SpireStorage::dataStorage)
                .filter(storage -> storage.get("enabled")
                        .filter(YamlScalar.of(true)::equals)
                        .isPresent());
    }

    private static Optional<String> byClass(String name) {
        if (name.contains("ceph") || name.contains("rook")) {
            return Optional.of(ROOK);
        }
        return name.contains("longhorn") ? Optional.of(LONGHORN) : Optional.empty();
    }

    private static Stream<YamlMapping> dataStorage(Located<HelmChartConfig> config) {
        return config.readInside(FieldPath.of("spec", "valuesContent")).stream()
                .flatMap(stream -> stream.documents().stream())
                .flatMap(
                        document -> document
                                .find(FieldPath.of(
                                        "authentication", "mutual", "spire", "install", "server", "dataStorage"))
                                .stream())
                .filter(YamlMapping.class::isInstance)
                .map((YamlNode node) -> (YamlMapping) node);
    }
}
