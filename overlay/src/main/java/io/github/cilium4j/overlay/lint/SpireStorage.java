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

/** The namespace of the storage that SPIRE keeps its data on. */
final class SpireStorage {
    private static final String ROOK = "rook-ceph";
    private static final String LONGHORN = "longhorn-system";

    private SpireStorage() {}

    /** Returns the namespace; empty when SPIRE has no volume, or the storage is not known. */
    static Optional<String> namespace(ConfiguredCluster subject) {
        return subject.config().flatMap(SpireStorage::configured).or(() -> inValues(subject));
    }

    private static Optional<String> configured(OverlayConfig config) {
        return Optional.of(config)
                .filter(c -> c.is(CiliumKeys.MUTUAL_AUTH) && c.is(CiliumKeys.SPIRE_STORAGE))
                .flatMap(c -> c.find(PlatformKeys.STORAGE_PROVIDER))
                .map(provider -> provider == StorageProvider.ROOK ? ROOK : LONGHORN);
    }

    private static Optional<String> inValues(ConfiguredCluster subject) {
        return subject.cluster().manifests().all(HelmChartConfig.class).stream()
                .flatMap(SpireStorage::dataStorage)
                .filter(storage -> storage.get("enabled")
                        .filter(YamlScalar.of(true)::equals)
                        .isPresent())
                .flatMap(storage -> storage.string("storageClass").stream())
                .flatMap(name -> byClass(name.toLowerCase(Locale.ROOT)).stream())
                .findFirst();
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
