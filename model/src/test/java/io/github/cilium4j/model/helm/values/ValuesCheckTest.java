package io.github.cilium4j.model.helm.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ValuesCheckTest {
    private static List<Finding> check(String text) {
        YamlDocument document = YamlReader.read("values.yaml", text).documents().get(0);
        return ValuesCheck.check(
                new GivenValues(document.mapping().orElseThrow(), document, FieldPath.root(), FieldPath.root(), ""));
    }

    private static void assertFound(String text, String... lines) {
        assertThat(check(text)).extracting(Finding::render).containsExactly(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hubble: {relay: {enabled: true, podAnnotations: {any: thing, deep: {er: 1}}}}",
                "devices: [eth0]",
                "devices: eth0 eth1",
                "nodeSelector: {kubernetes.io/os: linux, disk: ssd}",
                "extraConfig: {a-b: c}",
                "affinity: null",
                "l7Proxy: null",
                "operator: {replicas: 1, resources: {limits: {cpu: 1}}}",
                "envoy: {log: {defaultLevel: info}}",
                "k8sServicePort: 6443",
                "k8sServicePort: \"6443\"",
                "global: {clusterCIDR: 10.42.0.0/16}",
                "portmapPlugin: {image: {tag: x}}",
                "kubeProxyReplacement: \"true\""
            })
    void check_whatEveryChartTakes_isSilent(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void check_misspeltKey_namesTheNearest() {
        assertFound(
                "hubbel: {enabled: true}\nhubble:\n  relays: {}",
                "values.yaml:1:1: WARNING HELM-006 hubbel: no chart of Cilium reads \"hubbel\", and Helm ignores it. Write"
                        + " hubble.",
                "values.yaml:3:3: WARNING HELM-006 hubble.relays: no chart of Cilium reads \"hubble.relays\", and Helm"
                        + " ignores it. Write hubble.relay.");
    }

    @Test
    void check_keyWithoutAnythingNear_saysToRemoveIt() {
        assertFound(
                "l2announcements: {interface: eth1}",
                "values.yaml:1:19: WARNING HELM-006 l2announcements.interface: no chart of Cilium reads"
                        + " \"l2announcements.interface\", and Helm ignores it. Remove it, or look up its name in the"
                        + " values of the chart.");
    }

    @Test
    void check_listAsText_showsTheList() {
        assertFound(
                "hubble: {metrics: {enabled: \"dns:query;ignoreAAAA,drop tcp\"}}",
                "values.yaml:1:29: ERROR HELM-007 hubble.metrics.enabled: \"dns:query;ignoreAAAA,drop tcp\" is a string,"
                        + " not a list. Write [\"dns:query;ignoreAAAA\", drop, tcp].");
    }

    @Test
    void check_longListAsText_describesTheList() {
        assertThat(check("hubble: {metrics: {enabled: a b c d e}}"))
                .extracting(Finding::fix)
                .containsExactly("Write a list, one item a line behind a dash");
    }

    @Test
    void check_levelTooMany_namesTheRightPath() {
        assertFound(
                "bpf: {autoDirectNodeRoutes: true}",
                "values.yaml:1:7: WARNING HELM-008 bpf.autoDirectNodeRoutes: the chart does not read"
                        + " \"bpf.autoDirectNodeRoutes\" at this place. Write autoDirectNodeRoutes.");
    }

    @Test
    void check_wholeChartBelowAKey_namesTheRightPath() {
        assertThat(check("cilium: {hubble: {enabled: true}}"))
                .extracting(Finding::ruleId, Finding::fix)
                .containsExactly(tuple("HELM-008", "Move what stands below cilium to the top"));
    }

    @Test
    void check_levelMissing_namesTheRightPath() {
        assertThat(check("relay: {enabled: true, replicas: 2}\nhubble: {replicas: 1}"))
                .extracting(Finding::ruleId, Finding::fix)
                .containsExactly(
                        tuple("HELM-008", "Write hubble.relay"),
                        tuple("HELM-008", "Write hubble.relay.replicas or hubble.ui.replicas"));
    }

    @Test
    void check_commonNameAtWrongPlace_isNoHint() {
        assertThat(check("agentNotReadyTaintKey: x\nenabled: true"))
                .extracting(Finding::ruleId)
                .containsExactly("HELM-006");
    }

    @Test
    void check_dottedKey_showsThePath() {
        assertFound(
                "hubble.relay.enabled: true",
                "values.yaml:1:1: ERROR HELM-009 [\"hubble.relay.enabled\"]: \"hubble.relay.enabled\" is one key with"
                        + " dots, which Helm ignores. Write hubble: {relay: {enabled: ...}}, or the same in block style.");
        assertThat(check("hubble: {ui.enabled: true}"))
                .extracting(Finding::fix)
                .containsExactly("Write ui: {enabled: ...}, or the same in block style");
    }

    @Test
    void check_dottedKeyOfNothing_isUnknown() {
        assertThat(check("some.thing: 1")).extracting(Finding::ruleId).containsExactly("HELM-006");
    }

    @Test
    void check_movedKey_namesVersionsAndNewName() {
        assertFound(
                "encryption:\n  strictMode:\n    cidr: 10.42.0.0/16",
                "values.yaml:3:5: WARNING HELM-010 encryption.strictMode.cidr: the chart of 1.20 does not read"
                        + " \"encryption.strictMode.cidr\", that of 1.18 and 1.19 does. Write"
                        + " encryption.strictMode.egress.cidr. [Cilium 1.20]");
    }

    @Test
    void check_newKey_namesTheVersionsWithoutIt() {
        assertFound(
                "preferIpv6: true",
                "values.yaml:1:1: WARNING HELM-010 preferIpv6: the chart of 1.18 and 1.19 does not read \"preferIpv6\","
                        + " that of 1.20 does. Leave it out for Cilium 1.18 and 1.19. [Cilium 1.18, 1.19]");
    }

    @Test
    void check_sectionOfOneVersion_isFoundOnce() {
        assertThat(check("encryption: {strictMode: {egress: {enabled: true, cidr: \"\"}}}"))
                .extracting(Finding::path)
                .containsExactly(FieldPath.of("encryption", "strictMode", "egress"));
    }

    @Test
    void check_removedKey_saysWhichChartWasTheLast() {
        assertFound(
                "externalIPs: {enabled: true}\nl2NeighDiscovery: {refreshPeriod: 30s}",
                "values.yaml:1:1: WARNING HELM-011 externalIPs: the chart reads \"externalIPs\" no more, 1.16 was the"
                        + " last. Remove it: kubeProxyReplacement includes it.",
                "values.yaml:2:20: WARNING HELM-011 l2NeighDiscovery.refreshPeriod: the chart reads"
                        + " \"l2NeighDiscovery.refreshPeriod\" no more, 1.17 was the last. Remove it.");
    }

    @Test
    void check_refusedKey_isAnError() {
        assertFound(
                "tunnel: vxlan",
                "values.yaml:1:1: ERROR HELM-012 tunnel: the chart fails at \"tunnel\", which was removed. Write"
                        + " routingMode, and tunnelProtocol.");
        assertThat(check("proxy: {prometheus: {enabled: true}}"))
                .extracting(Finding::ruleId, finding -> finding.path().toString())
                .containsExactly(tuple("HELM-012", "proxy.prometheus"));
    }

    @Test
    void check_refusedKeyWithoutValue_isRemovedOnly() {
        assertThat(check("tunnel: \"\"")).extracting(Finding::ruleId).containsExactly("HELM-011");
    }

    @Test
    void check_nullSection_isAnErrorWhereTemplatesNeedIt() {
        assertFound(
                "hubble:\nsocketLB:\n",
                "values.yaml:1:1: ERROR HELM-013 hubble: null takes away all that the chart sets below \"hubble\", and its"
                        + " templates fail. Write {} or leave it out.");
    }

    @Test
    void check_wrongTypes_quoteTheValue() {
        assertFound(
                "MTU: \"1500\"\nagent: maybe\nbpf: true\ntolerations: {a: b}\ncluster: {name: 7}",
                "values.yaml:1:6: ERROR HELM-002 MTU: \"1500\" is a string, not an integer. Write 1500 without quotes.",
                "values.yaml:2:8: ERROR HELM-002 agent: \"maybe\" is a string, not a boolean. Write a boolean.",
                "values.yaml:3:6: ERROR HELM-002 bpf: true is a boolean, not a map. Write a map.",
                "values.yaml:4:14: ERROR HELM-002 tolerations: a map stands where a list is wanted. Write a list.",
                "values.yaml:5:17: ERROR HELM-002 cluster.name: 7 is an integer, not a string. Write \"7\" in quotes.");
    }

    @Test
    void check_wrongTypeInSomeVersions_namesThem() {
        assertFound(
                "envoy: {httpUpstreamLingerTimeout: 5}",
                "values.yaml:1:36: ERROR HELM-002 envoy.httpUpstreamLingerTimeout: 5 is an integer, not null, the only"
                        + " value that the chart's schema allows. Leave it out. [Cilium 1.18, 1.19]");
    }

    @Test
    void check_wordOutsideTheSchemasList_namesTheList() {
        assertFound(
                "scheduling: {mode: random}",
                "values.yaml:1:20: ERROR HELM-003 scheduling.mode: \"random\" is no value of this setting. Write one of"
                        + " anti-affinity, kube-scheduler.");
    }
}
