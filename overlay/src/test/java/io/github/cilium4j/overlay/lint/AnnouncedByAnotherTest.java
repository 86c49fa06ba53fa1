package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnnouncedByAnotherTest {
    private static final String CONFIG = """
            environment: dev
            git: {revision: HEAD, repoURL: https://git.example.com/platform/k8s}
            features:
              gatewayAPI: {enabled: false}
              loadBalancer: {provider: metallb, pools: {default: {range: 192.168.121.220-192.168.121.250}}}
            """;
    private static final String CILIUM = CONFIG.replace("metallb", "cilium");
    private static final String POLICY = """
            apiVersion: cilium.io/v2alpha1
            kind: CiliumL2AnnouncementPolicy
            metadata: {name: default}
            spec: {loadBalancerIPs: true}
            """;
    private static final String VALUES = """
            apiVersion: helm.cattle.io/v1
            kind: HelmChartConfig
            metadata: {name: rke2-cilium, namespace: kube-system}
            spec: {valuesContent: "l2announcements: {enabled: true}"}
            """;

    @Test
    void check_policyBesideAnotherProvider_isReported() {
        assertThat(check(CONFIG, POLICY)).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("CiliumL2AnnouncementPolicy default");
            assertThat(finding.message()).endsWith("features.loadBalancer.provider is metallb");
        });
    }

    @Test
    void check_settingBesideAnotherProvider_isReportedInTheValues() {
        assertThat(check(CONFIG, VALUES))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.path()).hasToString("spec.valuesContent.l2announcements.enabled"));
    }

    @Test
    void check_modeBgpOrSwitchedOff_isReported() {
        assertThat(check(CILIUM.replace("cilium,", "cilium, mode: bgp,"), POLICY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("features.loadBalancer.mode is bgp"));
        assertThat(check(CILIUM.replace("cilium,", "cilium, enabled: false,"), POLICY))
                .hasSize(1);
    }

    @Test
    void check_ciliumAtLayerTwo_isSilent() {
        assertThat(check(CILIUM, POLICY, VALUES)).isEmpty();
    }

    @Test
    void check_settingAloneInModeBgp_isSilent() {
        assertThat(check(CILIUM.replace("cilium,", "cilium, mode: bgp,"), VALUES))
                .isEmpty();
    }

    @Test
    void check_noConfigurationOrNothingAnnounced_isSilent() {
        assertThat(check(POLICY, VALUES)).isEmpty();
        assertThat(check(CONFIG, VALUES.replace("true", "false"))).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new AnnouncedByAnother(), documents);
    }
}
