package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BgpSwitchedOffTest {
    private static final String CLUSTER = """
            apiVersion: cilium.io/v2
            kind: CiliumBGPClusterConfig
            metadata: {name: cilium-bgp}
            spec:
              bgpInstances:
                - name: lb
                  localASN: 64512
                  peers: [{name: router, peerASN: 65000, peerAddress: 192.0.2.1, peerConfigRef: {name: router}}]
            """;
    private static final String VALUES = """
            apiVersion: helm.cattle.io/v1
            kind: HelmChartConfig
            metadata: {name: rke2-cilium, namespace: kube-system}
            spec:
              valuesContent: |
                bgpControlPlane: {enabled: false}
            """;
    private static final String CONFIG = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: cilium-config, namespace: kube-system}
            data: {enable-bgp-control-plane: "true"}
            """;

    @Test
    void check_valuesThatSwitchItOffOrDoNotSayIt_areNamed() {
        assertThat(check(CLUSTER, VALUES))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("HelmChartConfig kube-system/rke2-cilium at a.yaml:"));
        assertThat(check(CLUSTER, VALUES.replace("bgpControlPlane", "l2announcements")))
                .hasSize(1);
    }

    @Test
    void check_switchedOnOrUnknown_isSilent() {
        assertThat(check(CLUSTER, VALUES.replace("false", "true"))).isEmpty();
        assertThat(check(CLUSTER, VALUES, CONFIG)).isEmpty();
        assertThat(check(CLUSTER)).isEmpty();
    }

    @Test
    void check_noInstanceOrAnotherChart_isSilent() {
        assertThat(check(VALUES)).isEmpty();
        assertThat(check(CLUSTER, VALUES.replace("name: rke2-cilium", "name: rke2-canal")))
                .isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new BgpSwitchedOff(), documents);
    }
}
