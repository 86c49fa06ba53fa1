package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Quantity;
import io.github.cilium4j.core.yaml.YamlEdit;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.helm.HelmChartConfigSpec;
import org.immutables.value.Value;

/**
 * Gives SPIRE's server a persistent volume: switches {@code authentication.mutual.spire.install.server.dataStorage} on in the
 * values of Cilium's chart.
 *
 * <p>Three values are set: {@code enabled}, {@code storageClass} and {@code size}. Every other byte of a text stays, and a text
 * that has them already is returned as it is. What cannot be changed so is refused: anchors, aliases, tags, merge keys and tabs
 * on the way to the values, something else than a map there, keys with dots that mean to be such a way, several documents.
 *
 * <p>Source: cilium 1.18.6 to 1.20.2, install/kubernetes/cilium/values.yaml.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface SpireDataStorePatch {
    /** Returns the StorageClass of the volume; not empty. */
    String storageClass();

    /** Returns the size of the volume; {@code 1Gi} when not set. */
    @Value.Default
    default Quantity size() {
        return Quantity.parse("1Gi");
    }

    /**
     * Returns values of the chart, a YAML text by itself, with the volume.
     *
     * @throws InvalidManifestException when the text cannot be changed safely; the message says why
     */
    default String applyToValues(String values) {
        DataStoreKeys.refuseDetours(values);
        String edited = values;
        for (DataStoreKeys.Setting setting : DataStoreKeys.settings(this)) {
            edited = YamlEdit.set(edited, setting.path(), setting.value());
        }
        return edited;
    }

    /**
     * Returns the text of a file that holds a HelmChartConfig, with the volume in its {@code spec.valuesContent}.
     *
     * @throws InvalidManifestException when the text is no HelmChartConfig, or cannot be changed safely
     */
    default String applyToFile(String file) {
        return new ChartConfigText(file).set(this);
    }

    /**
     * Returns a HelmChartConfig with the volume in its {@code valuesContent}.
     *
     * @throws InvalidManifestException when it has none, cannot be changed safely, or says otherwise in {@code spec.values}
     */
    default HelmChartConfig applyTo(HelmChartConfig config) {
        HelmChartConfigSpec spec = config.spec().orElseThrow(DataStoreKeys::noContent);
        DataStoreKeys.refuseOverride(spec.values(), this);
        String content = spec.valuesContent().orElseThrow(DataStoreKeys::noContent);
        return HelmChartConfig.builder()
                .from(config)
                .spec(HelmChartConfigSpec.builder()
                        .from(spec)
                        .valuesContent(applyToValues(content))
                        .build())
                .build();
    }

    /** Refuses a storage class without a name, and a size that no volume has. */
    @Value.Check
    default void check() {
        if (storageClass().isBlank()) {
            throw new InvalidManifestException("storageClass", "it is empty", "Name a StorageClass of the cluster");
        }
        if (size().amount().signum() <= 0) {
            throw new InvalidManifestException(
                    "size", "\"" + size() + "\" is no size of a volume", "Write a positive quantity, such as 1Gi");
        }
    }

    /** Returns the change that gives the server a volume of a class and a size. */
    static SpireDataStorePatch of(String storageClass, Quantity size) {
        return builder().storageClass(storageClass).size(size).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpireDataStorePatch}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSpireDataStorePatch.Builder {
        Builder() {}
    }
}
