package io.github.cilium4j.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake of each sort in a policy, and what each version says of it. */
final class PolicySchemaTest {
    private static final String FRAME = """
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: web, namespace: shop}
            """;

    private static final String RULE = FRAME + "spec: {endpointSelector: {}, %s}\n";

    static YamlMapping object(String text) {
        return YamlReader.read("object", text).documents().get(0).mapping().orElseThrow();
    }

    /** Says rule, path and versions of each violation, and holds the quick answers to them. */
    static List<String> told(String text) {
        YamlMapping object = object(text);
        List<SchemaViolation> violations = ApiServerJudge.shared().judge(object);
        for (CiliumVersion version : CiliumVersion.all()) {
            boolean refused = violations.stream()
                    .anyMatch(v -> v.versions().isEmpty() || v.versions().contains(version));
            assertThat(ApiServerJudge.shared().accepts(object, version)).isEqualTo(!refused);
            assertThat(ApiServerJudge.shared().accepting(object).contains(version))
                    .isEqualTo(!refused);
        }
        return violations.stream()
                .map(v -> v.rule().id() + " " + v.path() + " " + v.versions())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingress: [{}]",
                "ingress: []",
                "ingress: [{fromEndpoints: [{matchLabels: {app: web}}]}]",
                "egress: [{toCIDR: [010.0.0.0/08, '2001:db8::/32', '::ffff:10.0.0.0/100']}]",
                "egress: [{toCIDR: [[a]], toCIDRSet: [{cidr: []}]}]",
                "egress: [{icmps: [{fields: [{type: 300}, {type: EchoReply}, {family: null, type: '8'}]}]}]",
                "egress: [{toPorts: [{ports: [{port: '99999999', endPort: 1.0}]}]}]",
                "egress: [{toPorts: [{ports: [{port: '53'}], rules: {dns: []}}]}]",
                "enableDefaultDeny: {ingress: false}, ingressDeny: [{}]",
                "ingress: [{toPorts: [{ports: [{port: '80'}], rules: {http: [{host: '('}]}}]}]",
            })
    void judge_policyThatEveryVersionTakes_saysNothing(String rule) {
        assertThat(told(RULE.formatted(rule))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ingres: []                                          | API-001 spec.ingres []
            ingress: {}                                         | API-002 spec.ingress []
            ingress: null                                       | API-002 spec.ingress []
            ingress: [null]                                     | API-002 spec.ingress[0] []
            ingress: [{}], enableDefaultDeny: {ingress: 'x'}    | API-002 spec.enableDefaultDeny.ingress []
            ingress: [{}], labels: [k8s:a=b]                    | API-002 spec.labels[0] []
            ingress: [{fromEndpoints: [{matchLabels: {a: 1}}]}] | API-002 spec.ingress[0].fromEndpoints[0].matchLabels.a []
            ingress: [{icmps: [{fields: [{type: 1.5}]}]}]       | API-002 spec.ingress[0].icmps[0].fields[0].type []
            ingress: [{icmps: [{fields: [{}]}]}]                | API-003 spec.ingress[0].icmps[0].fields[0].type []
            ingress: [{fromEntities: [World]}]                  | API-005 spec.ingress[0].fromEntities[0] []
            ingress: [{fromEntities: [cluster-mesh]}]           | API-005 spec.ingress[0].fromEntities[0] [1.18, 1.19]
            ingress: [{icmps: [{fields: [{family: v6, type: 8}]}]}] | API-005 spec.ingress[0].icmps[0].fields[0].family []
            ingress: [{}], log: {value: '123456789012345678901234567890123'} | API-006 spec.log.value []
            ingress: [{toPorts: [{ports: [{port: '1', endPort: 65536}]}]}] | API-006 spec.ingress[0].toPorts[0].ports[0].endPort []
            ingress: [{toPorts: [{ports: [{port: '1', endPort: -1}]}]}] | API-006 spec.ingress[0].toPorts[0].ports[0].endPort []
            ingress: [{toPorts: [{serverNames: []}]}]           | API-006 spec.ingress[0].toPorts[0].serverNames []
            ingress: [{toPorts: [{listener: {name: '', envoyConfig: {name: a}}}]}] | API-006 spec.ingress[0].toPorts[0].listener.name []
            ingress: [{fromEndpoints: [{matchLabels: {a: b c}}]}] | API-007 spec.ingress[0].fromEndpoints[0].matchLabels.a []
            ingress: [{fromCIDR: [10.0.0.1]}]                   | API-007 spec.ingress[0].fromCIDR[0] []
            ingress: [{fromCIDR: ['fe80::1%eth0/64']}]          | API-007 spec.ingress[0].fromCIDR[0] []
            egress: [{toPorts: [{serverNames: [a.*.b]}]}]       | API-007 spec.egress[0].toPorts[0].serverNames[0] [1.18, 1.19]
            nodeSelector: {}, ingress: [{}]                     | API-008 spec []
            description: none                                   | API-008 spec []
            ingress: [{toPorts: [{rules: {}}]}]                 | API-008 spec.ingress[0].toPorts[0].rules []
            egress: [{toFQDNs: [{matchName: a, matchPattern: a}]}] | API-008 spec.egress[0].toFQDNs[0] []
            egress: [{toPorts: [{serverNames: [a, a]}]}]        | API-009 spec.egress[0].toPorts[0].serverNames []
            """)
    void judge_policyWithOneMistake_tellsItOnce(String rule, String expected) {
        assertThat(told(RULE.formatted(rule))).containsExactly(expected);
    }

    @Test
    void judge_fieldsOfSomeVersions_namesTheOthers() {
        assertThat(told(RULE.formatted("ingress: [{toPorts: [{rules: {kafka: []}}]}]")))
                .containsExactly("API-001 spec.ingress[0].toPorts[0].rules.kafka [1.20]");
        assertThat(told(RULE.formatted("ingress: [{toPorts: [{ports: [{}]}]}]")))
                .containsExactly("API-003 spec.ingress[0].toPorts[0].ports[0].port [1.18]");
        assertThat(told(RULE.formatted("ingress: [{fromRequires: [{matchLabels: {a: b}}]}]")))
                .containsExactly("API-006 spec.ingress[0].fromRequires [1.19, 1.20]");
        assertThat(told(RULE.formatted("ingress: [{fromRequires: [a]}]")))
                .containsExactly(
                        "API-002 spec.ingress[0].fromRequires[0] [1.18]",
                        "API-006 spec.ingress[0].fromRequires [1.19, 1.20]");
    }

    @Test
    void judge_manyItems_countsThem() {
        String ports = "{port: '1'}, ".repeat(41);

        assertThat(told(RULE.formatted("ingress: [{toPorts: [{ports: [" + ports + "]}]}]")))
                .containsExactly("API-006 spec.ingress[0].toPorts[0].ports []");
        assertThat(told(RULE.formatted("ingressDeny: [{toPorts: [{ports: [" + ports + "]}]}]")))
                .isEmpty();
    }

    @Test
    void judge_neitherSpecNorSpecs_isRefusedByTheNewest() {
        assertThat(told(FRAME)).containsExactly("API-010  [1.20]");
        assertThat(told(FRAME + "specs: []\n")).isEmpty();
        assertThat(told(FRAME + "specs: [{endpointSelector: {}, ingres: [], egress: []}]\n"))
                .containsExactly("API-001 specs[0].ingres []");
    }

    @Test
    void judge_lengths_areCodePoints() {
        String emoji = "\uD83D\uDE00";

        assertThat(told(RULE.formatted("ingress: [{}], log: {value: '" + emoji.repeat(32) + "'}")))
                .isEmpty();
        assertThat(told(RULE.formatted("ingress: [{}], log: {value: '" + emoji.repeat(33) + "'}")))
                .hasSize(1);
    }

    @Test
    void judge_unknownField_isOnlyPruned() {
        List<SchemaViolation> violations = ApiServerJudge.shared()
                .judge(object(RULE.formatted("ingress: [{toPort: []}], ingressDeny: [{fromEntities: [wrold]}]")));

        assertThat(violations).extracting(SchemaViolation::isPruned).containsExactly(true, false);
        assertThat(violations).extracting(SchemaViolation::atKey).containsExactly(true, false);
        assertThat(violations)
                .extracting(SchemaViolation::fix)
                .containsExactly("Write toPorts, or remove it", "Write world");
    }
}
