package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.render.Overlay;
import java.util.List;
import java.util.Optional;

/**
 * What inputs say about one cluster, for questions about it as a whole.
 *
 * @param manifests its objects, without those that a flag of the configuration holds back
 * @param profile what the first HelmChartConfig or {@code cilium-config} says about Cilium; empty when there is none
 * @param config its configuration; empty when there is none, and when there are several
 * @param version the version of Cilium: the one asked for, else that of the configuration, else 1.20
 * @param findings what is wrong with the texts and single objects; what has an error may be missing among the objects
 * @param skipped what was passed over
 * @since 0.1.0
 */
public record ClusterInputs(
        Manifests manifests,
        Optional<ClusterProfile> profile,
        Optional<OverlayConfig> config,
        CiliumVersion version,
        List<Finding> findings,
        List<Skipped> skipped) {
    /** Creates what inputs say. */
    public ClusterInputs {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
    }

    /** Reads the inputs, in order. Never throws, whatever they hold. */
    public static ClusterInputs read(List<Input> inputs, CheckOptions options) {
        Collected collected = new Collected();
        inputs.forEach(collected::read);
        List<OverlayConfig> configs = collected.configurations().stream()
                .flatMap(document -> ConfigReader.read(document).config().stream())
                .toList();
        Optional<OverlayConfig> config = configs.size() == 1 ? Optional.of(configs.get(0)) : Optional.empty();
        CiliumVersion version = options.ciliumVersion()
                .or(() -> config.map(own -> own.get(CiliumKeys.VERSION)))
                .orElse(CiliumVersion.V1_20);
        Manifests all = collected.manifests();
        Profiles profiles = options.profile()
                .map(file -> Profiles.ofFile(file, version))
                .orElseGet(() -> Profiles.of(all, version));
        return new ClusterInputs(
                config.map(flags -> Overlay.deployed(flags, all)).orElse(all),
                profiles.all().stream().findFirst(),
                config,
                version,
                collected.findings(),
                collected.skipped());
    }
}
