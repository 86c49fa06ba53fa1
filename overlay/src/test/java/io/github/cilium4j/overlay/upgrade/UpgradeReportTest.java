package io.github.cilium4j.overlay.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.report.ReportFormat;
import io.github.cilium4j.core.report.Tool;
import io.github.cilium4j.overlay.check.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UpgradeReportTest {
    private static final Tool TOOL = new Tool("cilium4j", "0", "https://example.org", "https://example.org/");
    private static final String KAFKA = policy("""
              ingress:
                - toPorts:
                    - ports: [{port: "9092", protocol: TCP}]
                      rules: {kafka: [{topic: a}]}
            """);

    static String policy(String sections) {
        return "apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: web, namespace: shop}\nspec:\n"
                + "  endpointSelector: {}\n" + sections;
    }

    static UpgradeReport report(CiliumVersion from, CiliumVersion to, String text) {
        return UpgradeReport.between(from, to, List.of(Input.bytes("a.yaml", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static UpgradeReport whole(String text) {
        return report(CiliumVersion.V1_18, CiliumVersion.V1_20, text);
    }

    private static List<String> lines(UpgradeReport report) {
        return report.changes().stream().map(UpgradeChange::render).toList();
    }

    @Test
    void between_fieldThatTheNextVersionDoesNotKnow_isLostThere() {
        UpgradeReport report = whole(KAFKA);

        assertThat(report.changes())
                .extracting(UpgradeChange::kind, UpgradeChange::at)
                .contains(
                        tuple(ChangeKind.LOSES_FIELD, CiliumVersion.V1_20),
                        tuple(ChangeKind.MEANING, CiliumVersion.V1_20));
        assertThat(report(CiliumVersion.V1_18, CiliumVersion.V1_19, KAFKA).changes())
                .isEmpty();
    }

    @Test
    void between_exceptionBroaderThanItsBlock_becomesInvalidIn120() {
        UpgradeReport report = whole(policy("  egress: [{toCIDRSet: [{cidr: 10.0.0.0/24, except: [10.0.0.0/16]}]}]\n"));

        assertThat(lines(report))
                .singleElement()
                .asString()
                .startsWith("a.yaml:6:")
                .contains("becomes invalid in Cilium 1.20: POL-116 spec.egress[0].toCIDRSet[0].except[0]: ");
    }

    @Test
    void between_protocolOfTheNextVersion_becomesLegalOnce() {
        UpgradeReport report = whole(policy("  egress: [{toPorts: [{ports: [{port: \"0\", protocol: VRRP}]}]}]\n"));

        assertThat(report.changes())
                .extracting(UpgradeChange::kind, UpgradeChange::at)
                .containsExactly(tuple(ChangeKind.BECOMES_LEGAL, CiliumVersion.V1_19));
    }

    @Test
    void between_fieldThatBecomesLegalInWhatStaysRefused_isNoChange() {
        UpgradeReport report =
                whole(policy("  egress: [{toEntities: [cluster-mesh]}, {toCIDR: [10.0.0.0/33], toPorts: []}]\n"));

        assertThat(lines(report)).isEmpty();
    }

    @Test
    void between_whatAnAgentThatCannotDecodeDoesNotSay_isNoChange() {
        UpgradeReport report = whole(policy("""
                  ingress:
                    - fromRequires: [{matchLabels: {env: live}}]
                    - fromCIDR: [10.0.0.0/8]
                      fromEntities: [world]
                """));

        assertThat(report.changes())
                .extracting(UpgradeChange::kind, UpgradeChange::at)
                .containsExactly(
                        tuple(ChangeKind.BECOMES_INVALID, CiliumVersion.V1_19),
                        tuple(ChangeKind.MEANING, CiliumVersion.V1_19));
    }

    @Test
    void between_keysThatAreJudgedInParts_becomeInvalidForTheAgent() {
        UpgradeReport report = whole(policy(
                "  ingress: [{fromEndpoints: [{matchLabels: {$host: \"\"}}, {matchLabels: {\"k8s:a=b\": c}}]}]\n"));

        assertThat(report.changes())
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.render()).contains("becomes invalid in Cilium 1.20: POL-108 "));
    }

    @Test
    void between_whatEveryVersionRefuses_isNoChangeEvenIfTheWordsDiffer() {
        UpgradeReport report = whole(policy("  egress: [{toPorts: [{ports: [{port: \"80\", protocol: FOO}]}]}]\n"));

        assertThat(lines(report)).isEmpty();
    }

    @Test
    void between_unknownFieldOfEveryVersion_isNoChange() {
        assertThat(lines(whole(policy("  ingress: [{fromEverybody: true}]\n")))).isEmpty();
    }

    @Test
    void between_kindThatIsGone_saysItsApiVersionAndNothingElse() {
        UpgradeReport report = whole("""
                apiVersion: cilium.io/v2alpha1
                kind: CiliumBGPPeeringPolicy
                metadata: {name: rack}
                spec: {virtualRouters: [{localASN: 64512, neighbors: [{peerASN: 64512, peerAddress: 10.0.0.1/32}]}]}
                """);

        assertThat(report.changes())
                .extracting(UpgradeChange::kind, UpgradeChange::at)
                .containsExactly(tuple(ChangeKind.API_VERSION, CiliumVersion.V1_19));
    }

    @Test
    void between_apiVersionThatGetsDeprecated_namesTheOther() {
        UpgradeReport report = whole("""
                apiVersion: cilium.io/v2alpha1
                kind: CiliumLoadBalancerIPPool
                metadata: {name: blue}
                spec: {blocks: [{cidr: 10.0.10.0/24}]}
                """);

        assertThat(lines(report))
                .containsExactly(
                        "a.yaml:1:13: API version in Cilium 1.19: UPG-001 apiVersion: Cilium 1.19 still serves this API"
                                + " version, as a deprecated one. Write cilium.io/v2.");
    }

    @Test
    void between_keysThatOneChartReads_areHelmValues() {
        UpgradeReport report = whole("""
                apiVersion: helm.cattle.io/v1
                kind: HelmChartConfig
                metadata: {name: rke2-cilium, namespace: kube-system}
                spec:
                  valuesContent: |-
                    encryption:
                      strictMode: {enabled: true}
                    authentication: {enabled: true}
                """);

        assertThat(lines(report))
                .singleElement()
                .asString()
                .startsWith("a.yaml:7:")
                .contains("Helm value in Cilium 1.20: HELM-010 spec.valuesContent.encryption.strictMode.enabled: ");
    }

    @Test
    void between_workloadsWhoseConnectionsCloseOrOpen_namesThem() {
        String pod = """
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: web, namespace: shop, labels: {app: web}}
                spec: {containers: [{name: web}]}
                """;
        String negative =
                policy("  ingress: [{fromEndpoints: [{matchExpressions: [{key: k8s:io.kubernetes.pod.namespace,"
                        + " operator: NotIn, values: [a]}]}]}]\n");

        assertThat(whole(negative + pod).changes())
                .filteredOn(change -> change.kind() == ChangeKind.CONNECTION)
                .singleElement()
                .satisfies(change -> assertThat(change.render())
                        .startsWith("a.yaml:6:")
                        .contains(
                                "in Cilium 1.19: UPG-002 spec.ingress[0]",
                                "allowed until Cilium 1.18, and denied since 1.19: ",
                                " to shop/web at other ports"));
        assertThat(whole(negative.replace("NotIn", "In") + pod).changes()).isEmpty();
    }

    @Test
    void between_sameVersion_changesNothing() {
        assertThat(report(CiliumVersion.V1_20, CiliumVersion.V1_20, KAFKA).changes())
                .isEmpty();
    }

    @Test
    void between_newerFirst_isRefused() {
        assertThatThrownBy(() -> report(CiliumVersion.V1_20, CiliumVersion.V1_18, KAFKA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.20 is newer than 1.18");
    }

    @Test
    void between_brokenText_saysThatItIsUnread() {
        UpgradeReport report = whole("a: [\n");

        assertThat(report.unread()).isNotEmpty();
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void render_inEachForm_namesKindAndVersion() {
        UpgradeReport report = whole(KAFKA);

        assertThat(report.render(ReportFormat.TEXT, TOOL))
                .contains("changes its meaning in Cilium 1.20: UPG-018 ")
                .endsWith("from Cilium 1.18 to 1.20 in 1 file (loses a field 1, changes its meaning 1)\n");
        assertThat(report.render(ReportFormat.JSON, TOOL))
                .contains("\"kind\": \"LOSES_FIELD\"", "\"at\": \"1.20\"", "\"from\": \"1.18\"", "\"line\": 9");
        assertThat(report.render(ReportFormat.SARIF, TOOL))
                .contains("\"text\": \"loses a field in Cilium 1.20: ", "\"id\": \"UPG-018\"");
    }
}
