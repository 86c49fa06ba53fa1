package io.github.cilium4j.overlay.lockout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.Golden;
import io.github.cilium4j.overlay.check.CheckOptions;
import io.github.cilium4j.overlay.check.ClusterInputs;
import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.overlay.check.InputFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LockoutTest {
    private static final Path OVERLAY = Path.of("src/test/resources/golden/dev");
    private static final Path CLUSTER = Path.of("../examples/policytest/cluster.yaml");

    private static final String HOSTS = """
            apiVersion: cilium.io/v2
            kind: CiliumClusterwideNetworkPolicy
            metadata: {name: hosts}
            spec:
              nodeSelector: {}
              ingress:
                - fromEntities: [cluster, host, remote-node]
                - fromCIDR: [192.168.7.0/24]
                  toPorts: [{ports: [{port: "22", protocol: TCP}]}]
            """;

    @Test
    void judge_sampleOverlayAndCluster_isTheGoldenTable() {
        Golden.check(
                Path.of("src/test/resources/golden/lockout/dev.txt"),
                judge(CLUSTER).text());
    }

    @Test
    void judge_sampleOverlayAlone_assumesTheUsualWorkloads() {
        LockoutReport report = judge();

        assertThat(report.isLockedOut()).isFalse();
        assertThat(lines(report, "DNS")).allMatch(line -> line.assumed() && line.answer() == Answer.WORKS);
        assertThat(report.notes()).anyMatch(note -> note.startsWith("no workload is among the inputs"));
    }

    @Test
    void judge_hostsOpenToSome_dependsAndLocksOutTheWorld() {
        LockoutReport report = judge(HOSTS);

        assertThat(line(report, "SSH").answer()).isEqualTo(Answer.DEPENDS);
        assertThat(line(report, "SSH").why()).contains("allow when it is 192.168.7.0", "deny when it is 192.0.2.1");
        assertThat(line(report, "API server").answer()).isEqualTo(Answer.LOCKED_OUT);
        assertThat(line(report, "API server").place()).isEqualTo("policies.yaml:5:3");
        assertThat(line(report, "API server").why()).isEqualTo("nothing allows it, closed by hosts spec");
        assertThat(line(report, "VXLAN").answer()).isEqualTo(Answer.WORKS);
        assertThat(report.text()).contains("locked out");
        assertThat(report.json()).startsWith("{\n  \"lockedOut\": true");
    }

    @Test
    void judge_dnsClosed_isLockedOutForPods() {
        LockoutReport report = judge("""
                apiVersion: cilium.io/v2
                kind: CiliumNetworkPolicy
                metadata: {name: metrics, namespace: kube-system}
                spec:
                  endpointSelector: {matchLabels: {k8s-app: kube-dns}}
                  ingress: [{fromEndpoints: [{}], toPorts: [{ports: [{port: "9153", protocol: TCP}]}]}]
                """);

        assertThat(lines(report, "DNS")).extracting(LockoutLine::answer).containsOnly(Answer.LOCKED_OUT);
        assertThat(lines(report, "DNS upstream"))
                .extracting(LockoutLine::answer)
                .containsOnly(Answer.WORKS);
    }

    @Test
    void judge_spireMustProveItself_isLockedOut() {
        LockoutReport report = judge("""
                apiVersion: cilium.io/v2
                kind: CiliumClusterwideNetworkPolicy
                metadata: {name: proof}
                spec:
                  endpointSelector: {}
                  ingress: [{fromEntities: [all], authentication: {mode: required}}]
                """);

        assertThat(lines(report, "SPIRE"))
                .allMatch(
                        line -> line.answer() == Answer.LOCKED_OUT && line.why().startsWith("nobody can prove"));
        assertThat(line(report, "metrics of the relay").answer()).isEqualTo(Answer.WORKS);
    }

    @Test
    void judge_storageOfSpireMustProveItself_isADeadlock() {
        String text = """
                apiVersion: helm.cattle.io/v1
                kind: HelmChartConfig
                metadata: {name: rke2-cilium, namespace: kube-system}
                spec:
                  valuesContent: |-
                    authentication: {mutual: {spire: {enabled: true, install: {server: {dataStorage: {enabled: true, storageClass: rook}}}}}}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: mon, namespace: rook-ceph, labels: {app: mon}}
                spec: {containers: [{name: mon, ports: [{containerPort: 6789}]}]}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: osd, namespace: rook-ceph, labels: {app: osd}}
                spec: {containers: [{name: osd}]}
                """;
        String proof = """
                ---
                apiVersion: cilium.io/v2
                kind: CiliumNetworkPolicy
                metadata: {name: proof, namespace: rook-ceph}
                spec:
                  endpointSelector: {}
                  ingress: [{fromEndpoints: [{}], authentication: {mode: required}}]
                """;

        assertThat(line(judge(text), "storage before SPIRE").answer()).isEqualTo(Answer.WORKS);
        assertThat(line(judge(text + proof), "storage before SPIRE"))
                .returns(Answer.LOCKED_OUT, LockoutLine::answer)
                .returns("rook-ceph/osd", LockoutLine::from)
                .returns("6789/TCP", LockoutLine::port);
        assertThat(line(judge(text), "DNS").why()).isEqualTo("no workload has the label k8s-app=kube-dns");
    }

    @Test
    void judge_policyThatCannotBeRead_isNoted() {
        assertThat(judge(HOSTS.replace("[cluster, host, remote-node]", "[nobody]"))
                        .notes())
                .anyMatch(note -> note.startsWith("policies.yaml:7:"));
    }

    private static LockoutReport judge(Path... further) {
        List<Input> inputs = new ArrayList<>();
        Stream.concat(Stream.of(OVERLAY), Stream.of(further)).forEach(path -> inputs.addAll(InputFiles.of(path)));
        return Lockout.judge(ClusterInputs.read(inputs, CheckOptions.builder().build()));
    }

    private static LockoutReport judge(String text) {
        List<Input> inputs = List.of(Input.bytes("policies.yaml", text.getBytes(StandardCharsets.UTF_8)));
        return Lockout.judge(ClusterInputs.read(inputs, CheckOptions.builder().build()));
    }

    private static LockoutLine line(LockoutReport report, String what) {
        return lines(report, what).get(0);
    }

    private static List<LockoutLine> lines(LockoutReport report, String what) {
        return report.lines().stream().filter(line -> line.what().equals(what)).toList();
    }
}
