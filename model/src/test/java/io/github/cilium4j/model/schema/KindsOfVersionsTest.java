package io.github.cilium4j.model.schema;

import static io.github.cilium4j.model.schema.PolicySchemaTest.object;
import static io.github.cilium4j.model.schema.PolicySchemaTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version serves which kind, and kinds that do not come from Cilium. */
final class KindsOfVersionsTest {
    private static String head(String apiVersion, String kind) {
        return "apiVersion: " + apiVersion + "\nkind: " + kind + "\nmetadata: {name: web}\n";
    }

    private static String fix(String text) {
        List<SchemaViolation> violations = ApiServerJudge.shared().judge(object(text));
        return violations.get(0).fix();
    }

    @Test
    void judge_versionThatNobodyServes_saysWhatToWrite() {
        String text = head("cilium.io/v3", "CiliumNetworkPolicy") + "spec: {a: b}\n";

        assertThat(told(text)).containsExactly("API-012 apiVersion []");
        assertThat(fix(text)).isEqualTo("Write cilium.io/v2");
        assertThat(fix(head("cilium.io/v3", "CiliumBGPPeeringPolicy"))).isEqualTo("Write cilium.io/v2alpha1");
    }

    @Test
    void judge_kindOfOneVersion_isRefusedByTheOthers() {
        String text = head("cilium.io/v2alpha1", "CiliumBGPPeeringPolicy")
                + "spec: {virtualRouters: [{localASN: 1, neighbors: [{peerASN: 1, peerAddress: 192.0.2.1/32}]}]}\n";

        assertThat(told(text)).containsExactly("API-012 apiVersion [1.19, 1.20]");
        assertThat(fix(text)).isEqualTo("Remove the object, or run Cilium 1.18");
        assertThat(told(head("cilium.io/v2alpha1", "CiliumDatapathPlugin")
                        + "spec: {attachmentPolicy: Always, version: a}\n"))
                .contains("API-012 apiVersion [1.18, 1.19]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cilium.io/v2alpha1 | CiliumLoadBalancerIPPool | [1.19, 1.20]       | [cilium.io/v2]
            cilium.io/v2       | CiliumLoadBalancerIPPool | []                 | [cilium.io/v2alpha1]
            cilium.io/v2alpha1 | CiliumCIDRGroup          | [1.18, 1.19, 1.20] | [cilium.io/v2]
            cilium.io/v2alpha1 | CiliumBGPPeeringPolicy   | [1.18]             | []
            v1                 | Pod                      | []                 | []
            """)
    void deprecating_apiVersion_namesTheVersionsThatStillServeIt(
            String apiVersion, String kind, String deprecating, String others) {
        ApiServerJudge judge = ApiServerJudge.shared();

        assertThat(judge.deprecating(object(head(apiVersion, kind)))).hasToString(deprecating);
        assertThat(judge.otherApiVersions(object(head(apiVersion, kind)), CiliumVersion.V1_20))
                .hasToString(others);
    }

    @ParameterizedTest
    @CsvSource({
        "v1, Pod",
        "example.com/v1, Web",
        "cilium.io/v1alpha1, TracingPolicy",
        "gateway.networking.k8s.io/v1, GRPCRoute"
    })
    void judge_kindWithoutATable_saysNothing(String apiVersion, String kind) {
        String text = head(apiVersion, kind) + "spec: {a: b}\n";

        assertThat(told(text)).isEmpty();
        assertThat(ApiServerJudge.shared().knows(object(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            monitoring.coreos.com/v1 | PodMonitor      | {selector: {}, podMetricsEndpoints: [{interval: 30x}]} | API-007 spec.podMetricsEndpoints[0].interval []
            monitoring.coreos.com/v1 | ServiceMonitor  | {selector: {}, endpoints: [], scrapeProtocols: [PrometheusText0.0.4, PrometheusText0.0.4]} | API-009 spec.scrapeProtocols []
            monitoring.coreos.com/v1 | PrometheusRule  | {groups: [{name: a}, {name: a}]} | API-009 spec.groups []
            helm.cattle.io/v1        | HelmChartConfig | {valuesContnet: ''} | API-001 spec.valuesContnet []
            argoproj.io/v1alpha1     | Application     | {project: default} | API-003 spec.destination []
            cilium.io/v2             | CiliumBGPPeerConfig | {timers: {holdTimeSeconds: 3, keepAliveTimeSeconds: 4}} | API-010 spec.timers []
            cilium.io/v2             | CiliumBGPPeerConfig | {timers: {holdTimeSeconds: 29}} | API-010 spec.timers []
            cilium.io/v2             | CiliumBGPAdvertisement | {advertisements: [{advertisementType: PodCIDR, selector: {}}]} | API-010 spec.advertisements[0] []
            cilium.io/v2             | CiliumBGPAdvertisement | {advertisements: [{advertisementType: Interface, interface: {name: lo}}]} | API-005 spec.advertisements[0].advertisementType [1.18]
            gateway.networking.k8s.io/v1 | HTTPRoute | {rules: [{backendRefs: [{name: web}]}]} | API-010 spec.rules[0].backendRefs[0] []
            gateway.networking.k8s.io/v1 | HTTPRoute | {rules: [{matches: [{path: {value: a}}]}]} | API-010 spec.rules[0].matches[0].path []
            gateway.networking.k8s.io/v1 | Gateway | {gatewayClassName: a, listeners: [{name: a, port: 80, protocol: HTTP}], addresses: [{value: a}]} | API-008 spec.addresses[0] []
            """)
    void judge_objectWithOneMistake_tellsIt(String apiVersion, String kind, String spec, String expected) {
        assertThat(told(head(apiVersion, kind) + "spec: " + spec + "\n")).contains(expected);
    }

    /** Defaults stand in for what is not written before rules are asked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTPRoute | {rules: [{backendRefs: [{name: web, port: 80}]}]}
            HTTPRoute | {rules: [{matches: [{path: {value: /a}}], timeouts: {request: 0s, backendRequest: 1s}}]}
            HTTPRoute | {parentRefs: [{name: a}, {name: a, namespace: b}, {name: c, sectionName: a}, {name: c, sectionName: b}]}
            Gateway   | {gatewayClassName: a, listeners: [{name: a, port: 80, protocol: HTTP}], addresses: [{value: 192.0.2.1}, {type: Hostname, value: a}]}
            """)
    void judge_objectOfDefaults_isTaken(String kind, String spec) {
        assertThat(told(head("gateway.networking.k8s.io/v1", kind) + "spec: " + spec + "\n"))
                .isEmpty();
    }
}
