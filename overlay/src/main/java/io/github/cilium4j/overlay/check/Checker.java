package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.lint.AnnouncementCheck;
import io.github.cilium4j.overlay.lint.ClusterCheck;
import io.github.cilium4j.overlay.lint.ConfigCheck;
import io.github.cilium4j.overlay.lint.ConfiguredCluster;
import io.github.cilium4j.overlay.render.Overlay;
import io.github.cilium4j.policies.lb.AnnouncedInterface;
import io.github.cilium4j.policies.lb.DeviceSource;
import io.github.cilium4j.policies.lb.L2InterfaceCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks inputs as a whole.
 *
 * <p>A document with {@code apiVersion} and {@code kind} is an object, one with {@code features} a configuration; Helm
 * templates, values files and encrypted files are passed over and named. Never throws, whatever the inputs hold.
 *
 * @since 0.1.0
 */
public final class Checker {
    private final CheckOptions options;

    /** Creates a checker. */
    public Checker(CheckOptions options) {
        this.options = options;
    }

    /** Reads the inputs, in order, and returns everything that is wrong with them. */
    public CheckResult check(List<Input> inputs) {
        Collected collected = Collected.of(inputs);
        Manifests manifests = collected.manifests();
        List<OverlayConfig> configs = collected.configurations().stream()
                .flatMap(document -> ConfigReader.read(document).config().stream())
                .toList();
        Optional<CiliumVersion> version = versionOf(configs);
        List<Finding> findings = new ArrayList<>(collected.findings());
        findings.addAll(judge(manifests, configs, version.orElse(CiliumVersion.V1_20)));
        findings.removeIf(finding -> !concerns(finding, version));
        return result(collected, findings, new Silencer(manifests));
    }

    /** The version of Cilium that is asked about, else that of the only configuration; empty means every version. */
    private Optional<CiliumVersion> versionOf(List<OverlayConfig> configs) {
        return options.ciliumVersion().or(() -> only(configs).map(config -> config.get(CiliumKeys.VERSION)));
    }

    private static boolean concerns(Finding finding, Optional<CiliumVersion> version) {
        return finding.versions().isEmpty()
                || version.map(finding.versions()::contains).orElse(true);
    }

    /** The chart's defaults depend on the version. */
    private List<Finding> judge(Manifests manifests, List<OverlayConfig> configs, CiliumVersion version) {
        Profiles profiles = options.profile()
                .map(file -> Profiles.ofFile(file, version))
                .orElseGet(() -> Profiles.of(manifests, version));
        List<Finding> judged = new ArrayList<>(profiles.findings());
        configs.forEach(config -> judged.addAll(ConfigCheck.check(config)));
        judged.addAll(judgeInterfaces(manifests, configs, profiles));
        judged.addAll(judgeCluster(manifests, only(configs), profiles));
        return judged;
    }

    /** With several configurations nobody knows whose cluster an object belongs to, so each is judged by itself. */
    private static List<Finding> judgeInterfaces(Manifests manifests, List<OverlayConfig> configs, Profiles profiles) {
        boolean oneCluster = configs.size() < 2;
        List<DeviceSource> devices = profiles.devices(oneCluster ? configured(configs) : List.of());
        List<Finding> judged = new ArrayList<>();
        configs.forEach(config -> judged.addAll(AnnouncementCheck.check(config, oneCluster ? devices : List.of())));
        judged.addAll(new L2InterfaceCheck(devices)
                .check(manifests.all(CiliumL2AnnouncementPolicy.class).stream()
                        .flatMap(policy -> AnnouncedInterface.of(policy).stream())
                        .toList()));
        return judged;
    }

    /** What a flag of the configuration holds back is no part of the cluster. */
    private static List<Finding> judgeCluster(Manifests manifests, Optional<OverlayConfig> config, Profiles profiles) {
        Manifests deployed =
                config.map(flags -> Overlay.deployed(flags, manifests)).orElse(manifests);
        return ClusterCheck.check(new ConfiguredCluster(Cluster.of(deployed, profiles.all()), config, manifests));
    }

    private static Optional<OverlayConfig> only(List<OverlayConfig> configs) {
        return configs.size() == 1 ? Optional.of(configs.get(0)) : Optional.empty();
    }

    private static List<DeviceSource> configured(List<OverlayConfig> configs) {
        return configs.stream()
                .flatMap(config -> config.deviceSource().stream())
                .toList();
    }

    private CheckResult result(Collected collected, List<Finding> findings, Silencer silencer) {
        List<Finding> reported = findings.stream()
                .filter(f -> !silencer.silences(f) && !options.baseline().knows(f))
                .sorted(Finding.BY_PLACE)
                .toList();
        return new CheckResult(
                reported,
                findings.size() - reported.size(),
                collected.files(),
                collected.objectCount(),
                collected.configurations().size(),
                collected.skipped());
    }
}
