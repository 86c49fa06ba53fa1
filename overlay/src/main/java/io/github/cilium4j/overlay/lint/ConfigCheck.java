package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks a configuration by every rule of {@link OverlayRules}.
 *
 * <p>Whether interfaces are among the devices is not asked here: devices come from other files too.
 *
 * @since 0.1.0
 */
public final class ConfigCheck {
    private static final List<LintRule<OverlayConfig>> RULES = List.of(
            new RequiredKeyMissing(),
            new RepositoryUnknown(),
            new TwoGenerations(),
            new LoadBalancerNeedsCilium(),
            new MutualAuthNeedsCilium(),
            new GatewayNeedsCilium(),
            new IpsecWithHostFirewall(),
            new KlipperWithBgp(),
            new KubeVipOff(),
            new SpireStorageWithoutStorage(),
            new StaticAddressInPool(),
            new StaticAddressTwice(),
            new MutualAuthWithIstio(),
            new EncryptionWithIstio(),
            new MultusWithoutCilium(),
            new ApisixWithHttpRoute(),
            new MonitoringNotDeployed(),
            new GatewayNamespaceUnusual(),
            new GatewayWithoutIstio(),
            new S3WithoutRook(),
            new KubevirtWithoutStorage(),
            new RouteNotProtected(),
            new PiecesToBring(),
            new NothingDeployed());

    private ConfigCheck() {}

    /** Returns what is wrong with a configuration: what its reading found, and what the rules find, in the order of the text. */
    public static List<Finding> check(OverlayConfig config) {
        Stream<Finding> found = RULES.stream().flatMap(rule -> rule.check(config).stream());
        return Stream.concat(config.findings().stream(), found)
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    static List<LintRule<OverlayConfig>> rules() {
        return RULES;
    }
}
