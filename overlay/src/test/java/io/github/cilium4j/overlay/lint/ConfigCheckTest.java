package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigCheckTest {
    private static List<String> check(String features, String rest) {
        String text = "environment: dev\ngit: {revision: HEAD, repoURL: https://git.example.com/x}\nfeatures: {"
                + features + "}\n" + rest;
        OverlayConfig config = ConfigReader.read("c", text.getBytes(StandardCharsets.UTF_8))
                .config()
                .orElseThrow();
        return ConfigCheck.check(config).stream().map(Finding::render).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gatewayAPI: {enabled: true}, oauth2Proxy: {enabled: false}||c:3:12: ERROR OVL-005 features.gatewayAPI.controller.gatewayNamespace: there is no"
                        + " features.gatewayAPI.controller.gatewayNamespace, which is required with features.gatewayAPI.enabled."
                        + " Set it: the namespace of the Gateway. (I-34)",
                "gatewayAPI: {enabled: false}, loadBalancer: {provider: cilium}||c:3:42: ERROR OVL-005"
                        + " features.loadBalancer.pools.default.range: there is no features.loadBalancer.pools.default.range, which"
                        + " is required with provider cilium. Set it: the addresses that any Service may get, first-last without"
                        + " blanks. (I-34)",
                "gatewayAPI: {enabled: false}, loadBalancer: {provider: klipper, mode: bgp}||c:3:82: ERROR OVL-015"
                        + " features.loadBalancer.mode: provider klipper cannot announce by bgp. Write l2, or choose another"
                        + " features.loadBalancer.provider.",
                "gatewayAPI: {enabled: false}, loadBalancer: {provider: kube-vip}, kubeVip: {enabled: false}||c:3:97: ERROR OVL-016"
                        + " features.kubeVip.enabled: the load-balancer provider is kube-vip, but kube-vip is off. Switch it on, or"
                        + " choose another features.loadBalancer.provider.",
                "gatewayAPI: {controller: {provider: cilium, gatewayNamespace: kube-system}}, cilium: {mutualAuth: {enabled: false},"
                        + " monitoring: {enabled: false}}, oauth2Proxy: {enabled: false}|cni: {primary: canal}|c:4:16: ERROR OVL-013 cni.primary: the gateway"
                        + " provider is cilium, but the CNI is canal. Write cilium, or choose another"
                        + " features.gatewayAPI.controller.provider.",
                "gatewayAPI: {enabled: false}, serviceMesh: {enabled: true}, cilium: {encryption: {enabled: false}}||c:3:65:"
                        + " WARNING OVL-020 features.serviceMesh.enabled: Istio with mTLS and the mutual authentication of Cilium"
                        + " both give pods SPIFFE identities. Switch features.cilium.mutualAuth.enabled off when the mTLS of Istio"
                        + " is on.",
                "gatewayAPI: {controller: {provider: istio, gatewayNamespace: mesh}}, oauth2Proxy: {enabled: false}||c:3:73: INFO OVL-025"
                        + " features.gatewayAPI.controller.gatewayNamespace: provider istio is usually in namespace istio-system,"
                        + " not in mesh. Write istio-system, unless yours is elsewhere. (I-31)",
            })
    void check_contradiction_isToldWhereItStands(String features, String rest, String expected) {
        assertThat(check(features, rest == null ? "" : rest)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loadBalancer: {enabled: false, provider: klipper, mode: bgp}",
                "loadBalancer: {enabled: false, provider: cilium}",
                "loadBalancer: {enabled: false, pools: {default: {range: 10.0.0.1-10.0.0.9}}, staticIPs: {gateway: 10.0.0.5}}",
                "cilium: {encryption: {enabled: false, type: ipsec}}",
                "cilium: {mutualAuth: {enabled: false, spire: {dataStorage: {enabled: true}}}}, storage: {enabled: false}",
                "networkPolicy: {egressPolicy: {enabled: true}}, cilium: {egressPolicy: {enabled: true}}",
            })
    void check_switchedOff_isSilent(String features) {
        assertThat(check("gatewayAPI: {enabled: false}, " + features, "")).isEmpty();
    }

    @Test
    void check_refusedValue_isNotCalledMissingAsWell() {
        assertThat(check("gatewayAPI: {controller: {gatewayNamespace: [x]}}, oauth2Proxy: {enabled: false}", ""))
                .singleElement()
                .asString()
                .contains("OVL-003");
    }

    @Test
    void check_builtConfiguration_saysTheKeyWithoutAPlace() {
        IpAddress address = IpAddress.parse("10.0.0.1");
        OverlayConfig config = OverlayConfig.builder()
                .set(LoadBalancerKeys.EXTERNAL_DNS, address)
                .set(LoadBalancerKeys.GATEWAY, address)
                .build();

        assertThat(ConfigCheck.check(config))
                .extracting(Finding::render)
                .contains("ERROR OVL-019 features.loadBalancer.staticIPs.gateway: 10.0.0.1 is also"
                        + " features.loadBalancer.staticIPs.externalDns. Write another address. (I-21)");
    }
}
