package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.diagnostics.Position;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.EgressRule;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AgentJudgeTest {
    private final Asked asked = new Asked();

    @Test
    void first_ofTwo_isTheOneThatTheVersionMeetsFirst() {
        AgentJudgement judgement = asked.judge(Asked.policy(
                "{endpointSelector: {}, egress: [{toEntities: [cluster-mesh]}, {toPorts: [{ports: [{port: x/y}]}]}]}"));

        assertThat(judgement.first(CiliumVersion.V1_19))
                .map(violation -> violation.rule().id())
                .contains("POL-111");
        assertThat(judgement.first(CiliumVersion.V1_20))
                .map(violation -> violation.rule().id())
                .contains("POL-119");
    }

    @Test
    void violations_ofAVersionThatCannotDecode_areOnlyThat() {
        AgentJudgement judgement = asked.judge(
                Asked.policy("{endpointSelector: {}, ingress: [{fromRequires: [{}], fromEntities: [nobody]}]}"));

        assertThat(judgement.decodes(CiliumVersion.V1_18)).isTrue();
        assertThat(judgement.decodes(CiliumVersion.V1_19)).isFalse();
        assertThat(judgement.violations())
                .extracting(AgentViolation::stage)
                .containsExactly(Stage.DECODING, Stage.PARSING);
        assertThat(judgement.violations().get(1).versions()).containsExactly(CiliumVersion.V1_18);
    }

    @Test
    void decodes_whereTheAgentPanics_isTrue() {
        AgentJudgement judgement = asked.judge(
                Asked.policy("{endpointSelector: {}, ingress: [{icmps: [{fields: [{}]}]}], description: 1}"));

        assertThat(judgement.valid(CiliumVersion.V1_20)).isFalse();
        assertThat(judgement.decodes(CiliumVersion.V1_20)).isTrue();
    }

    @Test
    void judge_unknownFieldsAndNulls_areSkipped() {
        assertThat(
                        asked.object(
                                "{kind: CiliumNetworkPolicy, metadata: {name: a, namespace: b, labels: null}, status: null, x: 1, "
                                        + "spec: {endpointSelector: {matchLabel: {}}, ingress: [{fromEndpoint: 1, toPorts: null}], y: [1]}}"))
                .isEmpty();
    }

    @Test
    void judge_wrongTypes_areUndecodable() {
        assertThat(asked.object(
                        "{kind: CiliumNetworkPolicy, metadata: {name: 1, labels: {a: 1}, generation: 1.5}, spec: []}"))
                .isEqualTo("POL-100, POL-100, POL-100, POL-100");
        assertThat(asked.spec("{endpointSelector: {matchLabels: {a: yes}}, ingress: {}}"))
                .isEqualTo("POL-100, POL-100");
        assertThat(asked.spec(
                        "{endpointSelector: {}, ingress: [{}], labels: [a, {key: b}, {key: \"\"}, \"\", null, 1]}"))
                .isEqualTo("POL-100, POL-100, POL-100, POL-100");
        assertThat(asked.object(
                        "{kind: CiliumNetworkPolicy, metadata: {name: a, creationTimestamp: \"2026-01-31T12:00:00Z\", "
                                + "deletionTimestamp: yesterday}, spec: {endpointSelector: {}, ingress: [{}]}}"))
                .isEqualTo("POL-100");
    }

    @Test
    void judge_manifest_isJudgedAsItIsWritten() {
        CiliumNetworkPolicy policy = CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.builder().name("web").namespace("shop").build())
                .spec(Rule.builder()
                        .endpointSelector(LabelSelector.all())
                        .egress(List.of(EgressRule.builder()
                                .toEntities(List.of(Entity.CLUSTER_MESH))
                                .build()))
                        .build())
                .build();

        AgentJudgement judgement = AgentJudge.judge(policy, AgentSettings.defaults());

        assertThat(judgement.valid(CiliumVersion.V1_19)).isFalse();
        assertThat(judgement.valid(CiliumVersion.V1_20)).isTrue();
    }

    @Test
    void findings_ofAViolation_sayWhereWhatAndHow() {
        AgentJudgement judgement =
                asked.judge(Asked.policy("{endpointSelector: {}, egress: [{toEntities: [world, cluster-mesh]}]}"));
        Origin origin = new Origin("a.yaml", 1, new Position(3, 4));

        List<Finding> findings = judgement.findings(path -> origin, "CiliumNetworkPolicy shop/web");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.gate()).isEqualTo(Gate.AGENT);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.render())
                    .isEqualTo(
                            "a.yaml:3:4: ERROR POL-111 spec.egress[0].toEntities[1]: \"cluster-mesh\" is an entity only since "
                                    + "Cilium 1.20. Write an entity such as cluster, world or host. [Cilium 1.18, 1.19] (V-L3-04, V-L3-05)");
        });
    }

    @Test
    void findings_ofEveryVersion_nameNone() {
        List<Finding> findings = asked.judge(Asked.policy("{ingress: [{}]}")).findings(path -> Origin.UNKNOWN, "");

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.versions()).isEmpty());
    }
}
