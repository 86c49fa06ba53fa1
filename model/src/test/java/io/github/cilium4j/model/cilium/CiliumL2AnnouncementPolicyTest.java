package io.github.cilium4j.model.cilium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;

final class CiliumL2AnnouncementPolicyTest {
    @Test
    void write_everyField_printsInUpstreamOrder() {
        CiliumL2AnnouncementPolicy policy = CiliumL2AnnouncementPolicy.builder()
                .metadata(ObjectMeta.of("l2"))
                .spec(L2AnnouncementPolicySpec.builder()
                        .serviceSelector(LabelSelector.all())
                        .nodeSelector(LabelSelector.of("zone", "a"))
                        .addInterfaces("^eth[0-9]+$", "on")
                        .externalIPs(false)
                        .loadBalancerIPs(true)
                        .build())
                .build();

        String yaml = Yaml.write(policy);

        assertThat(yaml).isEqualTo("""
                        apiVersion: "cilium.io/v2alpha1"
                        kind: "CiliumL2AnnouncementPolicy"
                        metadata:
                          name: "l2"
                        spec:
                          serviceSelector: {}
                          nodeSelector:
                            matchLabels:
                              zone: "a"
                          interfaces:
                          - "^eth[0-9]+$"
                          - "on"
                          externalIPs: false
                          loadBalancerIPs: true
                        """);
        assertThat(Yaml.read(yaml, CiliumL2AnnouncementPolicy.class)).isEqualTo(policy);
    }
}
