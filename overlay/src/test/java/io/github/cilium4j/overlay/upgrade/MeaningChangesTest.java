package io.github.cilium4j.overlay.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MeaningChangesTest {
    private static final String NEGATIVE =
            policy("  ingress: [{fromEndpoints: [{matchExpressions: [{key: k8s:io.kubernetes.pod.namespace,"
                    + " operator: NotIn, values: [a]}]}]}]\n");
    private static final String PEER = policy("  ingress: [{fromEndpoints: [{matchLabels: {app: web}}]}]\n");
    private static final String MUTUAL =
            policy("  ingress: [{fromEndpoints: [{}], authentication: {mode: required}}]\n");
    private static final String L2 = """
            ---
            apiVersion: cilium.io/v2alpha1
            kind: CiliumL2AnnouncementPolicy
            metadata: {name: all}
            spec: {loadBalancerIPs: true}
            """;
    private static final String BACKEND = policy("  egress: [{toServices: [{k8sService: {serviceName: web}}]}]\n");

    /** One change, a text that it concerns, and how that text is to be different for it to say nothing. */
    record Case(String id, String bad, String good) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case("UPG-010", NEGATIVE, NEGATIVE + values("clustermesh: {policyDefaultLocalCluster: false}")),
                new Case("UPG-010", NEGATIVE, PEER),
                new Case(
                        "UPG-010",
                        NEGATIVE,
                        NEGATIVE.replace("values: [a]}", "values: [a]}, {key: app, operator: Exists}")),
                new Case(
                        "UPG-010",
                        NEGATIVE.replace("k8s:io.kubernetes.pod.namespace", "io.cilium.k8s.namespace.labels.a"),
                        NEGATIVE.replace("k8s:io.kubernetes.pod.namespace", "app")),
                new Case(
                        "UPG-010",
                        NEGATIVE.replace("CiliumNetwork", "CiliumClusterwideNetwork"),
                        NEGATIVE.replace("CiliumNetwork", "CiliumClusterwideNetwork")
                                .replace("k8s:io.kubernetes.pod.namespace", "io.cilium.k8s.namespace.labels.a")),
                new Case("UPG-010", NEGATIVE, NEGATIVE.replace("k8s:io.kubernetes.pod.namespace", "reserved:init")),
                new Case("UPG-011", PEER + values("cluster: {id: 3}"), PEER + values("cluster: {id: 0}")),
                new Case(
                        "UPG-011",
                        PEER + values("clustermesh: {useAPIServer: true}"),
                        PEER + values("clustermesh: {useAPIServer: true, policyDefaultLocalCluster: true}")),
                new Case(
                        "UPG-011",
                        PEER + values("cluster: {id: 3}"),
                        PEER.replace("app: web", "k8s:io.cilium.k8s.policy.cluster: b") + values("cluster: {id: 3}")),
                new Case("UPG-012", fqdn("**.example.com"), fqdn("*.example.com")),
                new Case("UPG-012", fqdn("**"), fqdn("*")),
                new Case("UPG-012", fqdn("*."), fqdn("a**.example.com")),
                new Case(
                        "UPG-013",
                        policy("  ingress: [{fromEndpoints: [{matchLabels: {reserved.host: \"\"}}]}]\n"),
                        policy("  ingress: [{fromEndpoints: [{matchLabels: {\"reserved:host\": \"\"}}]}]\n")),
                new Case("UPG-014", egressPort("port: web, protocol: TCP"), egressPort("port: \"80\", protocol: TCP")),
                new Case(
                        "UPG-014",
                        egressPort("port: \"0x50\", protocol: TCP"),
                        egressPort("port: web, protocol: TCP").replace("egress", "ingress")),
                new Case("UPG-014", egressPort("port: web-ui, protocol: TCP"), egressPort("port: web-, protocol: TCP")),
                new Case(
                        "UPG-015",
                        policy("  ingress: [{fromRequires: [{matchLabels: {env: live}}], fromEndpoints: [{}]}]\n"),
                        policy("  ingress: [{fromRequires: [], fromEndpoints: [{}]}]\n")),
                new Case(
                        "UPG-016",
                        egressPort("port: \"0\", endPort: 100, protocol: TCP"),
                        egressPort("port: \"0\", protocol: TCP")),
                new Case(
                        "UPG-016",
                        egressPort("port: \"0\", endPort: 100, protocol: TCP"),
                        egressPort("port: \"1\", endPort: 100, protocol: TCP")),
                new Case("UPG-017", MUTUAL, MUTUAL + values("authentication: {enabled: true}")),
                new Case("UPG-017", MUTUAL, MUTUAL + config("mesh-auth-enabled")),
                new Case("UPG-017", MUTUAL, MUTUAL.replace("required", "disabled")),
                new Case("UPG-018", rules("kafka: [{topic: a}]"), rules("http: [{path: /a}]")),
                new Case("UPG-018", rules("l7proto: r2d2, l7: [{cmd: READ}]"), rules("http: [{}]")),
                new Case("UPG-019", values("policyEnforcementMode: always"), values("policyEnforcementMode: default")),
                new Case("UPG-020", zoned("topology.kubernetes.io/zone"), zoned("example.org/zone")),
                new Case(
                        "UPG-021",
                        BACKEND + service("app.kubernetes.io/name: web", ""),
                        BACKEND + service("app: web", "")),
                new Case(
                        "UPG-021",
                        BACKEND + service("app.kubernetes.io/name: web", ""),
                        BACKEND.replace("web}}", "api}}") + service("app.kubernetes.io/name: web", "")),
                new Case(
                        "UPG-022",
                        policy("  egress: [{toGroups: [{aws: {region: eu-1}}]}]\n"),
                        policy("  egress: [{toGroups: []}]\n")),
                new Case("UPG-023", pod("host: a"), pod("hosts: a")),
                new Case("UPG-023", pod("host: a"), pod("host: a") + values("hostFirewall: {enabled: true}")),
                new Case("UPG-024", pool("2001:db8::/64") + L2, pool("10.0.0.0/24") + L2),
                new Case("UPG-024", pool("2001:db8::/64") + L2, pool("2001:db8::/64")),
                new Case(
                        "UPG-025",
                        service("a: b", ", externalTrafficPolicy: Local").substring(4) + L2,
                        service("a: b", "").substring(4) + L2));
    }

    private static String policy(String sections) {
        return UpgradeReportTest.policy(sections);
    }

    private static String fqdn(String pattern) {
        return policy("  egress: [{toFQDNs: [{matchPattern: \"" + pattern + "\"}]}]\n");
    }

    private static String egressPort(String port) {
        return policy("  egress: [{toPorts: [{ports: [{" + port + "}]}]}]\n");
    }

    private static String rules(String rules) {
        return policy("  ingress: [{toPorts: [{ports: [{port: \"80\", protocol: TCP}], rules: {" + rules + "}}]}]\n");
    }

    private static String zoned(String key) {
        return policy("  ingress: [{}]\n")
                .replace("endpointSelector: {}", "endpointSelector: {matchLabels: {" + key + ": a}}");
    }

    private static String values(String values) {
        return "---\napiVersion: helm.cattle.io/v1\nkind: HelmChartConfig\nmetadata: {name: rke2-cilium}\n"
                + "spec: {values: {\n" + values + "}}\n";
    }

    private static String config(String key) {
        return "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: cilium-config}\ndata: {" + key + ": \"true\"}\n";
    }

    private static String service(String selector, String more) {
        return "---\napiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\n" + "spec: {selector: {"
                + selector + "}, ports: [{port: 80}], type: LoadBalancer" + more + "}\n";
    }

    private static String pod(String labels) {
        return "apiVersion: v1\nkind: Pod\nmetadata:\n  {name: a, labels: {" + labels + "}}\nspec: {containers: []}\n";
    }

    private static String pool(String cidr) {
        return "apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: {name: a}\nspec: {blocks: [{cidr: \""
                + cidr + "\"}]}\n";
    }

    private static List<UpgradeChange> changes(CiliumVersion from, CiliumVersion to, Case example, String text) {
        return UpgradeReportTest.report(from, to, text).changes().stream()
                .filter(change -> change.finding().ruleId().equals(example.id()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void between_textThatAChangeConcerns_saysSoOnce(Case example) {
        assertThat(changes(CiliumVersion.V1_18, CiliumVersion.V1_20, example, example.bad()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.MEANING);
                    assertThat(change.at()).isEqualTo(of(example.id()).since());
                    assertThat(change.render()).startsWith("a.yaml:");
                    assertThat(change.finding().message()).doesNotEndWith(".");
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void between_textThatAChangeDoesNotConcern_saysNothing(Case example) {
        assertThat(changes(CiliumVersion.V1_18, CiliumVersion.V1_20, example, example.good()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void between_versionsThatBothHaveIt_saysNothing(Case example) {
        CiliumVersion since = of(example.id()).since();

        assertThat(changes(since, CiliumVersion.V1_20, example, example.bad())).isEmpty();
    }

    @Test
    void cases_ofEveryChange_areThere() {
        assertThat(cases().map(Case::id).distinct())
                .containsExactlyElementsOf(MeaningChanges.all().stream()
                        .map(change -> change.info().id())
                        .toList());
    }

    @Test
    void page_ofEveryChange_hasItsRow() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/upgrade.md")).stream()
                .filter(line -> line.startsWith("| "))
                .toList();

        assertThat(UpgradeReport.rules())
                .allSatisfy(rule -> assertThat(rows)
                        .filteredOn(row -> row.startsWith("| " + rule.id() + " |"))
                        .singleElement()
                        .asString()
                        .contains(rule.summary()));
        assertThat(rows.stream().filter(row -> row.startsWith("| UPG-"))).hasSameSizeAs(UpgradeReport.rules());
        assertThat(MeaningChanges.all())
                .allSatisfy(change -> assertThat(rows)
                        .filteredOn(row -> row.startsWith("| " + change.info().id() + " |"))
                        .allMatch(row -> row.contains("| " + change.since() + " |")));
    }

    private static MeaningChange of(String id) {
        return MeaningChanges.all().stream()
                .filter(change -> change.info().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
