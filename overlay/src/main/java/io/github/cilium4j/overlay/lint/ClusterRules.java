package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/**
 * The rules about the objects of an overlay together with its configuration, in catalogue order. Rules that a configuration alone
 * can break are among {@link OverlayRules}.
 *
 * @since 0.1.0
 */
public final class ClusterRules {
    private static final List<LintRule<ConfiguredCluster>> CHECKS = List.of(
            new TwoHelmChartConfigs(),
            new ClusterDnsClosed(),
            new SystemNamespacesClosed(),
            new StorageMustAuthenticate(),
            new SpireClosed(),
            new HubbleGatewayPolicy(),
            new SpireNamespaceMissing(),
            new HostsLockedOut(),
            new EgressLockedOut(),
            new GatewayProxyClosed(),
            new ApplicationWithoutException(),
            new AnnouncedByAnother(),
            new AnnouncementNotInValues(),
            new ApiAddressInPool(),
            new MonitorOfAnotherRelease(),
            new DashboardLabelDiffers(),
            new DashboardFolderUnread(),
            new MonitorMissing(),
            new ConfigMapNobodyReads(),
            new PatchAsWholeObject(),
            new SpireClaimDiffers(),
            new WaveBetweenApplications(),
            new SourceMissing(),
            new TemplateKeyMissing(),
            new GatewayOfAnotherNamespace(),
            new ReferenceNotGranted(),
            new MetricsClosed());

    private ClusterRules() {}

    /** Returns the rules. */
    public static List<LintRule<ConfiguredCluster>> checks() {
        return CHECKS;
    }

    /** Returns what the catalogue says about each. */
    public static List<RuleInfo> all() {
        return CHECKS.stream().map(LintRule::info).toList();
    }
}
