package io.github.cilium4j.overlay.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check of several texts says about them as a whole. */
final class CheckerTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private static Input input(String name, String text) {
        return Input.bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Input sample(String name) throws IOException {
        return Input.bytes(name, Files.readAllBytes(SAMPLES.resolve(name)));
    }

    private static CheckResult check(Input... inputs) {
        return check(CheckOptions.builder().build(), inputs);
    }

    private static CheckResult check(CheckOptions options, Input... inputs) {
        return new Checker(options).check(List.of(inputs));
    }

    private static List<String> errors(CheckResult result) {
        return result.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(CheckerTest::placeAndRule)
                .toList();
    }

    private static List<String> said(CheckResult result) {
        return result.findings().stream().map(CheckerTest::placeAndRule).toList();
    }

    private static String placeAndRule(Finding finding) {
        return finding.origin() + " " + finding.ruleId();
    }

    private static String configuration(String device, String announced) {
        return """
                environment: dev
                git: {revision: HEAD, repoURL: https://git.example.com/x}
                features:
                  gatewayAPI: {enabled: false}
                  loadBalancer:
                    provider: cilium
                    pools: {default: {range: 10.0.0.1-10.0.0.9}}
                    l2: {interfaces: [%s]}
                  cilium: {devices: [%s], mutualAuth: {enabled: false}, encryption: {enabled: false}}
                """.formatted(announced, device);
    }

    private static String policy(String name, String announced, String annotations) {
        return """
                apiVersion: cilium.io/v2alpha1
                kind: CiliumL2AnnouncementPolicy
                metadata:
                  name: %s
                  annotations: {%s}
                spec:
                  loadBalancerIPs: true
                  interfaces: [%s]
                """.formatted(name, annotations, announced);
    }

    private static String ciliumConfig(String data) {
        return """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: cilium-config, namespace: kube-system}
                data:
                  %s
                """.formatted(data);
    }

    private static String helmChartConfig(String values) {
        return """
                apiVersion: helm.cattle.io/v1
                kind: HelmChartConfig
                metadata: {name: rke2-cilium, namespace: kube-system}
                spec:
                  valuesContent: |-
                    %s
                """.formatted(values);
    }

    /** Objects and configuration. */
    @Test
    void check_brokenSamplesTogether_findsTheSameMistakeInBoth() throws IOException {
        CheckResult result = check(sample("broken-l2.yaml"), sample("broken-l2-objects.yaml"));

        assertThat(errors(result))
                .containsExactly(
                        "broken-l2-objects.yaml:16:16 LB-001",
                        "broken-l2.yaml:13:23 LB-001",
                        "broken-l2.yaml:16:62 OVL-018",
                        "broken-l2.yaml:16:88 OVL-018");
        assertThat(result.findings().get(0).message())
                .contains("ConfigMap kube-system/cilium-config at broken-l2-objects.yaml:6")
                .contains("features.cilium.devices at broken-l2.yaml:27");
        assertThat(result.objects()).isEqualTo(3);
        assertThat(result.configurations()).isEqualTo(1);
        assertThat(result.files()).isEqualTo(2);
        assertThat(result.fails(Severity.ERROR)).isTrue();
    }

    @Test
    void check_objectsAndConfigurationThatAgree_findsNothing() {
        CheckResult result = check(
                input("c.yaml", configuration("eth0", "eth0")),
                input("l2.yaml", policy("default", "eth0", "")),
                input("cm.yaml", ciliumConfig("devices: eth0")));

        assertThat(result.findings()).isEmpty();
        assertThat(result.silenced()).isZero();
        assertThat(result.fails(Severity.INFO)).isFalse();
    }

    @Test
    void check_announcementBesideAConfiguration_isJudgedByItsDevices() {
        assertThat(said(check(
                        input("c.yaml", configuration("eth0", "eth0")), input("l2.yaml", policy("a", "eth1", "")))))
                .containsExactly("l2.yaml:8:16 LB-001");
    }

    @Test
    void check_configurationBesideItsCluster_isJudgedByTheDevicesOfBoth() {
        CheckResult result =
                check(input("c.yaml", configuration("eth0", "eth0")), input("cm.yaml", ciliumConfig("devices: eth1")));

        assertThat(errors(result)).containsExactly("c.yaml:8:23 LB-001");
    }

    /** A list of settings without devices says nothing about them. */
    @Test
    void check_sourceWithoutDevices_doesNotDisputeThoseThatAreGiven() {
        assertThat(check(
                                input("h.yaml", helmChartConfig("{devices: [eth0], l2announcements: {enabled: true}}")),
                                input("cm.yaml", ciliumConfig("enable-l7-proxy: \"true\"")),
                                input("l2.yaml", policy("a", "eth0", "")))
                        .findings())
                .isEmpty();
        assertThat(check(
                                input("c.yaml", configuration("eth0", "eth0")),
                                input("cm.yaml", ciliumConfig("enable-l7-proxy: \"true\"")))
                        .findings())
                .isEmpty();
        assertThat(said(check(
                        input("cm.yaml", ciliumConfig("enable-l7-proxy: \"true\"")),
                        input("l2.yaml", policy("a", "eth0", "")))))
                .containsExactly("l2.yaml:8:16 LB-003");
    }

    /** Nobody knows whose cluster an object belongs to. */
    @Test
    void check_severalConfigurations_areJudgedApart() {
        Input objects = input("cm.yaml", ciliumConfig("devices: eth9"));

        assertThat(check(
                                input("a.yaml", configuration("eth0", "eth0")),
                                input("b.yaml", configuration("ens3", "ens3")),
                                objects)
                        .findings())
                .isEmpty();
        assertThat(said(check(
                        input("a.yaml", configuration("eth0", "eth0")),
                        input("b.yaml", configuration("ens3", "eth0")),
                        objects)))
                .containsExactly("b.yaml:8:23 LB-001");
    }

    /** Sources that disagree. */
    @Test
    void check_sourcesThatDisagree_areToldAtTheLaterValue() {
        CheckResult result = check(
                input("cm.yaml", ciliumConfig("devices: eth0")),
                input("h.yaml", helmChartConfig("devices: [eth0, eth1]")));

        assertThat(result.findings())
                .extracting(Finding::render)
                .singleElement()
                .asString()
                .startsWith("h.yaml:6:14: WARNING HELM-005 spec.valuesContent.devices: devices: ")
                .contains("ConfigMap kube-system/cilium-config at cm.yaml:5:12");
    }

    @Test
    void check_sourcesThatAgree_areNotTold() {
        assertThat(check(
                                input("cm.yaml", ciliumConfig("devices: eth0 eth1")),
                                input("h.yaml", helmChartConfig("devices: [eth0, eth1]")))
                        .findings())
                .isEmpty();
    }

    /** The profile. */
    @Test
    void check_profileOfValues_standsForTheInputs() {
        CheckOptions options = CheckOptions.builder()
                .profile(input("values.yaml", "devices: [eth0]\nl2announcements: {enabled: true}\n"))
                .build();

        assertThat(said(check(options, input("l2.yaml", policy("a", "eth1", "")))))
                .containsExactly("l2.yaml:8:16 LB-001");
        assertThat(check(
                                options,
                                input("l2.yaml", policy("a", "eth0", "")),
                                input("cm.yaml", ciliumConfig("devices: eth7")))
                        .findings())
                .isEmpty();
    }

    @Test
    void check_profileThatIsNoMap_isToldInTheProfile() {
        CheckOptions options =
                CheckOptions.builder().profile(input("values.yaml", "[a]\n")).build();

        assertThat(said(check(options))).containsExactly("values.yaml:1:1 HELM-001");
    }

    /** Silence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LB-001|true",
                "'OVL-001, LB-001 because of a test'|true",
                "LB-002|false",
                "LB-0011|false",
                "because of a test|false",
            })
    void check_annotatedObject_isSilencedByTheRuleOnly(String annotation, boolean silenced) {
        CheckResult result = check(
                input("cm.yaml", ciliumConfig("devices: eth0")),
                input("l2.yaml", policy("a", "eth1", "cilium4j.io/ignore: \"" + annotation + "\"")));

        assertThat(result.silenced()).isEqualTo(silenced ? 1 : 0);
        assertThat(result.findings()).hasSize(silenced ? 0 : 1);
    }

    @Test
    void check_annotatedObject_silencesNoOtherObject() {
        String silent = policy("silent", "eth1", "cilium4j.io/ignore: LB-001");

        CheckResult result = check(
                input("cm.yaml", ciliumConfig("devices: eth0")),
                input("l2.yaml", silent + "---\n" + policy("loud", "eth1", "")));

        assertThat(said(result)).containsExactly("l2.yaml:17:16 LB-001");
        assertThat(result.silenced()).isEqualTo(1);
    }

    @Test
    void check_baseline_isSilentAboutWhatItKnowsWhereverItMoves() {
        Input devices = input("cm.yaml", ciliumConfig("devices: eth0"));
        List<Finding> known =
                check(devices, input("l2.yaml", policy("a", "eth1", ""))).findings();
        CheckOptions options = CheckOptions.builder()
                .baseline(Baseline.parse(Baseline.textOf(known)))
                .build();

        CheckResult moved = check(options, devices, input("l2.yaml", "# moved\n\n" + policy("a", "eth1", "")));
        CheckResult other = check(options, devices, input("l2.yaml", policy("b", "eth1", "")));

        assertThat(known).hasSize(1);
        assertThat(moved.findings()).isEmpty();
        assertThat(moved.silenced()).isEqualTo(1);
        assertThat(said(other)).containsExactly("l2.yaml:8:16 LB-001");
        assertThat(other.silenced()).isZero();
    }

    /** What is passed over. */
    @Test
    void check_textsOfOtherTools_areSkippedAndNamed() {
        CheckResult result = check(
                input("templates/cm.yaml", "apiVersion: v1\nkind: ConfigMap\ndata: {{ .Values.data }}\n"),
                input("secret.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nsops: {version: 3.9.0}\n"),
                input("vault.yaml", "$ANSIBLE_VAULT;1.1;AES256\n6638: [\n"),
                input("chart/values-prod.yaml", "devices: [eth0]\n"),
                input("list.json", "[1, 2]\n"));

        assertThat(result.findings()).isEmpty();
        assertThat(result.skipped())
                .containsExactly(
                        new Skipped("templates/cm.yaml", "Helm template"),
                        new Skipped("secret.yaml", "encrypted"),
                        new Skipped("vault.yaml", "encrypted"),
                        new Skipped("chart/values-prod.yaml", "values file"),
                        new Skipped("list.json", "no apiVersion and kind"));
        assertThat(result.objects()).isZero();
        assertThat(result.files()).isEqualTo(5);
    }

    @Test
    void check_brokenTextOfNobodyElse_isNotSkipped() {
        CheckResult result = check(input("values.yaml", "a: [\n"));

        assertThat(errors(result)).hasSize(1);
        assertThat(result.skipped()).isEmpty();
    }

    /** Lists. */
    @Test
    void check_list_isFlattenedWithPlacesOfItsItems() {
        String items = Stream.of(ciliumConfig("devices: eth0"), policy("a", "eth1", ""), policy("b", "eth0", ""))
                .map(item -> "- " + item.strip().replace("\n", "\n  ") + "\n")
                .collect(Collectors.joining());

        CheckResult result = check(input("list.yaml", "apiVersion: v1\nkind: List\nitems:\n" + items));

        assertThat(result.objects()).isEqualTo(3);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(placeAndRule(finding)).isEqualTo("list.yaml:16:18 LB-001");
            assertThat(finding.subject()).isEqualTo("CiliumL2AnnouncementPolicy a");
        });
    }

    @Test
    void check_itemThatIsNoObject_isToldAndTheOthersAreJudged() {
        CheckResult result = check(input(
                "list.yaml",
                "apiVersion: v1\nkind: List\nitems:\n- 1\n- {apiVersion: v1, kind: Pod, metadata: {name: a}}\n"));

        assertThat(said(result)).containsExactly("list.yaml:4:3 API-003");
        assertThat(result.objects()).isEqualTo(1);
    }

    /** Versions. */
    @Test
    void check_version_dropsWhatDoesNotConcernIt() {
        Input deprecated = input("l2.yaml", policy("a", "eth0", ""));

        for (CiliumVersion version : CiliumVersion.values()) {
            CheckResult result =
                    check(CheckOptions.builder().ciliumVersion(version).build(), deprecated);

            assertThat(result.findings())
                    .allSatisfy(finding -> assertThat(finding.versions().isEmpty()
                                    || finding.versions().contains(version))
                            .isTrue());
        }
    }
}
