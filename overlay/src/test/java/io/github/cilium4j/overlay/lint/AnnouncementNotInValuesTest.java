package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnnouncementNotInValuesTest {
    private static final String CONFIG = """
            environment: dev
            git: {revision: HEAD, repoURL: https://git.example.com/platform/k8s}
            features:
              gatewayAPI: {enabled: false}
              loadBalancer: {provider: cilium, pools: {default: {range: 192.168.121.220-192.168.121.250}}}
            """;
    private static final String VALUES = """
            apiVersion: helm.cattle.io/v1
            kind: HelmChartConfig
            metadata: {name: rke2-cilium, namespace: kube-system}
            spec: {valuesContent: "l2announcements: {enabled: false}"}
            """;

    @Test
    void check_valuesThatSwitchItOff_areReportedAtTheProvider() {
        assertThat(check(CONFIG, VALUES)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("features.loadBalancer.provider");
            assertThat(finding.message()).contains("HelmChartConfig kube-system/rke2-cilium at a.yaml:");
        });
    }

    @Test
    void check_valuesThatDoNotSayIt_areReported() {
        assertThat(check(CONFIG, VALUES.replace("l2announcements: {enabled: false}", "devices: [eth0]")))
                .hasSize(1);
    }

    @Test
    void check_switchedOnOrNoValues_isSilent() {
        assertThat(check(CONFIG, VALUES.replace("false", "true"))).isEmpty();
        assertThat(check(CONFIG)).isEmpty();
    }

    @Test
    void check_anotherAnnouncerOrAPolicyThatIsReported_isSilent() {
        assertThat(check(CONFIG.replace("cilium,", "metallb,"), VALUES)).isEmpty();
        assertThat(check(CONFIG, VALUES, """
                apiVersion: cilium.io/v2alpha1
                kind: CiliumL2AnnouncementPolicy
                metadata: {name: default}
                """)).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new AnnouncementNotInValues(), documents);
    }
}
