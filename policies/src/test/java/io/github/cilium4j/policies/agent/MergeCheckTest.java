package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MergeCheckTest {
    private static final String PORT = "ports: [{port: \"80\", protocol: TCP}]";

    private final Asked asked = new Asked();

    private static String rule(String more) {
        return "{toEntities: [cluster], toPorts: [{" + PORT + (more.isEmpty() ? "" : ", " + more) + "}]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            rules: {http: [{}]}            | rules: {kafka: [{}]}                 | POL-143 1.18 1.19
            rules: {http: [{}]}            | rules: {http: [{path: /a}]}          | ``
            rules: {http: [{}]}            | rules: {dns: [{matchName: a}]}       | POL-143
            rules: {http: [{}]}            | listener: {name: l}                  | POL-143
            serverNames: [a.b]             | listener: {name: l}                  | POL-143
            serverNames: [a.b]             | rules: {dns: [{matchName: a}]}       | POL-143
            rules: {l7proto: x}            | rules: {http: [{}]}                  | POL-143 1.18 1.19
            rules: {http: [{}]}            | serverNames: [a.b]                   | POL-146
            serverNames: [a.b]             | rules: {http: [{}]}                  | ``
            ``                             | rules: {http: [{}]}                  | ``
            rules: {http: [{}]}            | serverNames: [a.b], terminatingTLS: {secret: {name: a}} | ``
            terminatingTLS: {secret: {name: a}} | terminatingTLS: {secret: {name: a}} | ``
            terminatingTLS: {secret: {name: a}} | terminatingTLS: {secret: {name: b}} | POL-145
            originatingTLS: {secret: {name: a}} | originatingTLS: {secret: {name: b}} | POL-145
            originatingTLS: {secret: {name: a}} | terminatingTLS: {secret: {name: b}} | ``
            listener: {name: l, priority: 5}    | listener: {name: m, priority: 5}    | POL-147
            listener: {name: l, priority: 5}    | listener: {name: m, priority: 6}    | ``
            listener: {name: l, priority: 6}    | listener: {name: m, priority: 5}    | ``
            listener: {name: l}                 | listener: {name: m}                 | POL-147
            listener: {name: l}                 | listener: {name: l}                 | ``
            """)
    void check_twoElements_areMergedOrReported(String first, String second, String answer) {
        assertThat(asked.egress(rule(first) + ", " + rule(second))).isEqualTo(answer);
    }

    @Test
    void check_authentication_mayDifferFromNone() {
        String peer = "fromEntities: [cluster]";
        String required = "{" + peer + ", authentication: {mode: required}}";
        String disabled = "{" + peer + ", authentication: {mode: disabled}}";

        assertThat(asked.ingress(required + ", " + disabled)).isEqualTo("POL-144");
        assertThat(asked.ingress(required + ", " + required)).isEmpty();
        assertThat(asked.ingress(required + ", {" + peer + "}, " + required)).isEmpty();
        assertThat(asked.ingress(required + ", {" + peer + "}, " + disabled)).isEqualTo("POL-144");
        assertThat(asked.ingress(required + ", {fromEntities: [world], authentication: {mode: disabled}}"))
                .isEmpty();
        assertThat(asked.ingress("{fromEntities: [none], authentication: {mode: required}}, "
                        + "{fromEntities: [none], authentication: {mode: disabled}}"))
                .isEmpty();
    }

    @Test
    void check_otherPortsPeersOrSubjects_areNotMerged() {
        String http = "rules: {http: [{}]}";
        String dns = "rules: {dns: [{matchName: a}]}";

        assertThat(asked.egress("{toPorts: [{" + PORT + ", " + http + "}]}, {toPorts: [{ports: [{port: \"81\"}], " + dns
                        + "}]}"))
                .isEmpty();
        assertThat(asked.egress("{toPorts: [{" + PORT + ", " + http + "}]}, {toPorts: [{ports: [{port: \"0x50x\"}], "
                        + dns + "}]}"))
                .isEmpty();
        assertThat(asked.egress("{toPorts: [{" + PORT + ", " + http + "}]}, {toPorts: [{ports: [{port: \"80\"}], " + dns
                        + "}]}"))
                .isEqualTo("POL-143");
        assertThat(asked.egress(rule(http) + ", {toCIDR: [10.0.0.0/8], toPorts: [{" + PORT + ", " + dns + "}]}"))
                .isEmpty();
        assertThat(asked.egress(rule(http) + ", {toEntities: [], toPorts: [{" + PORT + ", " + dns + "}]}"))
                .isEmpty();
        assertThat(asked.object(rules("{matchLabels: {a: b}}", rule(http), "{matchLabels: {a: c}}", rule(dns))))
                .isEmpty();
        assertThat(asked.object(rules("{matchLabels: {a: b}}", rule(http), "{matchLabels: {a: b}}", rule(dns))))
                .isEqualTo("POL-143");
    }

    private static String rules(String subject, String element, String otherSubject, String otherElement) {
        return "{kind: CiliumNetworkPolicy, metadata: {name: a, namespace: b}, spec: {endpointSelector: " + subject
                + ", egress: [" + element + "]}, specs: [{endpointSelector: " + otherSubject + ", egress: ["
                + otherElement + "]}]}";
    }

    @Test
    void check_conflict_isImported() {
        AgentJudgement judgement = asked.judge(Asked.policy("{endpointSelector: {}, egress: ["
                + rule("rules: {http: [{}]}") + ", " + rule("rules: {dns: [{matchName: a}]}") + "]}"));

        assertThat(judgement.valid(CiliumVersion.V1_19)).isTrue();
        assertThat(judgement.first(CiliumVersion.V1_19)).isEmpty();
        assertThat(judgement.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.stage()).isEqualTo(Stage.MERGING);
            assertThat(violation.path()).hasToString("spec.egress[1].toPorts[0]");
            assertThat(violation.message())
                    .startsWith(
                            "a rule of \"dns\" meets a rule of \"http\", for the same peers and port as in spec.egress[0].toPorts[0]");
        });
    }

    @Test
    void check_refusedObject_isNotMerged() {
        assertThat(asked.egress(rule("rules: {http: [{}]}") + ", " + rule("rules: {dns: [{matchName: a}]}")
                        + ", {toEntities: [cluster-mesh]}"))
                .isEqualTo("POL-111 1.18 1.19, POL-143 1.20");
    }
}
