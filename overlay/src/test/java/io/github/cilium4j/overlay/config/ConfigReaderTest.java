package io.github.cilium4j.overlay.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigReaderTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ConfigReading read(String text) {
        return ConfigReader.read("c.yaml", bytes(text));
    }

    private static OverlayConfig config(String text) {
        return read(text).config().orElseThrow();
    }

    @Test
    void read_values_areTypedAndKnowTheirPlace() {
        OverlayConfig config = config("""
                # 🙂
                environment: prod
                cluster: {ciliumVersion: "1.20"}
                features:
                  loadBalancer: {provider: kube-vip, l2: {interfaces: [eth0, eth1]}}
                """);

        assertThat(config.get(DeliveryKeys.ENVIRONMENT)).isEqualTo(Environment.PROD);
        assertThat(config.get(CiliumKeys.VERSION)).isEqualTo(CiliumVersion.V1_20);
        assertThat(config.given(LoadBalancerKeys.PROVIDER)).hasValueSatisfying(provider -> {
            assertThat(provider.value()).isEqualTo(LoadBalancerProvider.KUBE_VIP);
            assertThat(provider.path()).hasToString("features.loadBalancer.provider");
            assertThat(provider.origin()).hasToString("c.yaml:5:28");
        });
        assertThat(config.locate(LoadBalancerKeys.L2_INTERFACES.path().index(1)))
                .hasToString("c.yaml:5:62");
        assertThat(config.locate(DeliveryKeys.GIT_REVISION)).hasToString("c.yaml:2:1");
        assertThat(config.locate(LoadBalancerKeys.POOL_RANGE)).hasToString("c.yaml:5:3");
        assertThat(config.given(LoadBalancerKeys.MODE)).isEmpty();
        assertThat(config.get(LoadBalancerKeys.MODE)).isEqualTo(LoadBalancerMode.L2);
    }

    @Test
    void read_nullValue_isAbsent() {
        OverlayConfig config = config("features:\n  loadBalancer:\n    enabled: null\n    provider:\n  cilium: ~\n");

        assertThat(config.findings()).isEmpty();
        assertThat(config.given(LoadBalancerKeys.ENABLED)).isEmpty();
        assertThat(config.is(LoadBalancerKeys.ENABLED)).isTrue();
    }

    @Test
    void read_olderName_isTheSameKey() {
        OverlayConfig config = config("features: {cilium: {egressPolicy: {enabled: false}}}");

        assertThat(config.is(CiliumKeys.EGRESS_POLICY)).isFalse();
        assertThat(config.given(CiliumKeys.EGRESS_POLICY).orElseThrow().path())
                .isEqualTo(FieldPath.of("features", "cilium", "egressPolicy", "enabled"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enabled: \"false\"|ERROR OVL-006|\"false\" is a string, and a template takes every string but the empty one for"
                        + " true. Write false without quotes",
                "enabled: 'Yes'|ERROR OVL-006|\"Yes\" is a string, and a template takes every string but the empty one for true."
                        + " Write true without quotes",
                "enabled: yes|WARNING OVL-007|yes is true to YAML 1.1 and Kubernetes, and a string to YAML 1.2. Write true",
                "enabled: Off|WARNING OVL-007|Off is false to YAML 1.1 and Kubernetes, and a string to YAML 1.2. Write false",
                "enabled: 1|ERROR OVL-003|1 is an integer, not a boolean. Write true or false",
                "enabled: ''|ERROR OVL-003|\"\" is a string, not a boolean. Write true or false",
                "enabled: [true]|ERROR OVL-003|a list stands where a boolean is wanted. Write true or false",
                "mode: on|ERROR OVL-003|on is a boolean, not a string. Write one of l2, bgp",
                "mode: layer2|ERROR OVL-004|\"layer2\" is not allowed here. Write one of l2, bgp",
                "bgp: {localASN: 0}|ERROR OVL-004|0 is not an autonomous system from 1 to 4294967295. Write a number from 1 to"
                        + " 4294967295",
                "bgp: {localASN: 0777}|WARNING OVL-007|0777 is 511 to Kubernetes, and something else to other readers. Write 511",
                "bgp: {localASN: \"7\"}|ERROR OVL-003|\"7\" is a string, not an integer. Write 7 without quotes",
                "bgp: {localASN: 1.5}|ERROR OVL-003|1.5 is a number, not an integer. Write a number from 1 to 4294967295",
                "bgp: {peers: [{address: 10.0.0.1}]}|ERROR OVL-004|the peer has no asn. Set asn",
                "bgp: {peers: [~]}|ERROR OVL-003|the item is null. Write a value, or remove the item",
                "bgp: {peers: [{asn: 1, adress: 10.0.0.1}]}|ERROR OVL-001|there is no key \"adress\" below"
                        + " features.loadBalancer.bgp.peers[0]. Write address",
                "l2: {interfaces: eth0}|ERROR OVL-003|\"eth0\" is a string, not a list. Write [\"eth0\"]",
                "l2: {interfaces: [\"\"]}|ERROR OVL-004|the string is empty. Write a value, or remove the key",
                "l2: eth0|ERROR OVL-003|\"eth0\" is a string, not a map. Write a map with the key interfaces",
                "staticIPs: {gateway: '2001:db8::1'}|ERROR OVL-004|\"2001:db8::1\" is an IPv6 address, and IPv6 is off. Write an"
                        + " IPv4 address",
                "pools: {default: {range: 10.0.0.9 - 10.0.0.1}}|ERROR OVL-004|\"10.0.0.9 - 10.0.0.1\" is not a range of"
                        + " addresses. Write a range such as 192.0.2.10-192.0.2.20",
                "Provider: cilium|ERROR OVL-001|there is no key \"Provider\" below features.loadBalancer. Write provider",
                "colour: red|WARNING OVL-002|the key \"colour\" below features.loadBalancer is not known and has no effect. Remove"
                        + " it when nothing else reads it; known here: enabled, provider, mode, l2, pools, staticIPs, bgp",
            })
    void read_wrongBelowLoadBalancer_isReported(String line, String rule, String words) {
        assertThat(read("features: {loadBalancer: {" + line + "}}")
                        .findings()
                        .get(0)
                        .render())
                .startsWith("c.yaml:1:")
                .contains(": " + rule + " features.loadBalancer.")
                .contains(": " + words + ".");
    }

    @Test
    void read_sectionAtTheWrongPlace_isToldWhereItBelongs() {
        assertThat(read("features: {}\nloadBalancer: {enabled: true}\n").findings())
                .extracting(Finding::render)
                .containsExactly(
                        "c.yaml:2:1: WARNING OVL-002 loadBalancer: the key \"loadBalancer\" is not known and has no effect."
                                + " Move it to features.loadBalancer, or remove it when nothing else reads it. (I-35)");
    }

    @Test
    void read_plainVersion_isRefusedBecauseItIsANumber() {
        assertThat(read("features: {}\ncluster: {ciliumVersion: 1.20}\n").findings())
                .extracting(Finding::render)
                .containsExactly("c.yaml:2:26: ERROR OVL-003 cluster.ciliumVersion: 1.20 is a number, not a string."
                        + " Write \"1.20\" in quotes. (I-35)");
    }

    @Test
    void read_severalFiles_laterWinsMapByMap() {
        ConfigReading reading = new ConfigReader()
                .add("base.yaml", bytes("environment: dev\nfeatures: {loadBalancer: {enabled: false, mode: bgp}}\n"))
                .add("over.yaml", bytes("features:\n  loadBalancer: {mode: l2}\nextraSources: [{a: b}]\n"))
                .read();

        OverlayConfig config = reading.config().orElseThrow();
        assertThat(reading.findings()).isEmpty();
        assertThat(config.get(LoadBalancerKeys.MODE)).isEqualTo(LoadBalancerMode.L2);
        assertThat(config.locate(LoadBalancerKeys.MODE)).hasToString("over.yaml:2:24");
        assertThat(config.locate(LoadBalancerKeys.ENABLED)).hasToString("base.yaml:2:36");
        assertThat(new String(config.source(), StandardCharsets.UTF_8)).isEqualTo("""
                environment: "dev"
                features:
                  loadBalancer:
                    enabled: false
                    mode: "l2"
                extraSources:
                - a: "b"
                """);
    }

    @Test
    void read_oneFile_keepsItsBytes() {
        byte[] text = bytes("\uFEFF# a comment\r\nfeatures: {}\r\n");

        assertThat(ConfigReader.read("c.yaml", text).config().orElseThrow().source())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|c.yaml: ERROR OVL-009: this is no configuration: it holds a list.",
                "a: b|c.yaml: ERROR OVL-009: this is no configuration: it has no key \"features\".",
                "{apiVersion: v1, kind: Pod, features: x}|c.yaml: ERROR OVL-009: this is no configuration: it is an object of the"
                        + " cluster.",
                "features: [|ERROR YAML-003",
                "''|c.yaml: ERROR YAML-010",
                "# nothing|c.yaml: ERROR YAML-010",
            })
    void read_noConfiguration_saysWhy(String text, String start) {
        ConfigReading reading = read(text);

        assertThat(reading.config()).isEmpty();
        assertThat(reading.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.render()).contains(start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"features: {}", "features: {}\nenvironment: dev", "{\"features\": null}"})
    void isConfiguration_mapWithFeatures_isOne(String text) {
        assertThat(ConfigReader.isConfiguration(
                        YamlReader.read("c", text).documents().get(0).root()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b", "[features]", "{apiVersion: v1, kind: Pod, features: {}}"})
    void isConfiguration_other_isNone(String text) {
        assertThat(ConfigReader.isConfiguration(
                        YamlReader.read("c", text).documents().get(0).root()))
                .isFalse();
    }

    @Test
    void announcedInterfaces_onlyWithProviderCiliumAtLayer2() {
        String l2 =
                "features: {loadBalancer: {provider: cilium, l2: {interfaces: [eth0, \"^eth\"]}}, cilium: {devices: [eth0]}}";

        assertThat(config(l2).announcedInterfaces())
                .extracting(i -> i.pattern() + " " + i.path() + " " + i.origin())
                .containsExactly(
                        "eth0 features.loadBalancer.l2.interfaces[0] c.yaml:1:63",
                        "^eth features.loadBalancer.l2.interfaces[1] c.yaml:1:69");
        assertThat(config(l2).deviceSource().orElseThrow().devices()).hasToString("eth0");
        assertThat(config(l2.replace("provider: cilium", "provider: metallb")).announcedInterfaces())
                .isEmpty();
        assertThat(config(l2.replace("provider: cilium", "mode: bgp, provider: cilium"))
                        .announcedInterfaces())
                .isEmpty();
    }

    @Test
    void builder_values_readBackEqual() {
        OverlayConfig config = OverlayConfig.builder()
                .set(DeliveryKeys.ENVIRONMENT, Environment.DEV)
                .set(LoadBalancerKeys.ENABLED, false)
                .setUnderOlderName(CiliumKeys.POD_INGRESS, false)
                .build();

        assertThat(config.toString()).isEqualTo("""
                environment: "dev"
                features:
                  loadBalancer:
                    enabled: false
                  cilium:
                    defaultDenyPodIngress:
                      enabled: false
                """);
        assertThat(ConfigReader.read("c.yaml", config.source()).config()).contains(config);
    }
}
