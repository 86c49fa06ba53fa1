package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnnouncementSwitchedOffTest {
    private static final String POLICY = """
            apiVersion: cilium.io/v2alpha1
            kind: CiliumL2AnnouncementPolicy
            metadata: {name: default}
            spec: {loadBalancerIPs: true}
            """;

    @Test
    void check_valuesThatSwitchItOff_areNamed() {
        assertThat(check(POLICY, values("l2announcements: {enabled: false}")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("HelmChartConfig kube-system/rke2-cilium at a.yaml:12"));
    }

    @Test
    void check_valuesThatDoNotSayIt_haveTheDefaultOff() {
        assertThat(check(POLICY, values("devices: [eth0]"))).hasSize(1);
    }

    @Test
    void check_ciliumConfigThatSwitchesItOff_isReported() {
        assertThat(check(POLICY, config("enable-l2-announcements: \"false\""))).hasSize(1);
    }

    @Test
    void check_switchedOn_isSilent() {
        assertThat(check(POLICY, values("l2announcements: {enabled: true}"))).isEmpty();
        assertThat(check(POLICY, values("devices: [eth0]"), config("enable-l2-announcements: \"true\"")))
                .isEmpty();
    }

    @Test
    void check_nothingSaid_isSilent() {
        assertThat(check(POLICY)).isEmpty();
        assertThat(check(POLICY, config("devices: eth0"))).isEmpty();
    }

    @Test
    void check_noPolicy_isSilent() {
        assertThat(check(values("l2announcements: {enabled: false}"))).isEmpty();
    }

    private static String values(String values) {
        return """
                apiVersion: helm.cattle.io/v1
                kind: HelmChartConfig
                metadata: {name: rke2-cilium, namespace: kube-system}
                spec:
                  valuesContent: |
                    %s
                """.formatted(values);
    }

    private static String config(String data) {
        return """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: cilium-config, namespace: kube-system}
                data:
                  %s
                """.formatted(data);
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new AnnouncementSwitchedOff(), documents);
    }
}
