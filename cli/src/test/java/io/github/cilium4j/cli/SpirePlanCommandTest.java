package io.github.cilium4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpirePlanCommandTest {
    private static final String CONFIG = """
            environment: dev
            git: {revision: HEAD}
            features:
              storage: {enabled: true, provider: longhorn, class: longhorn}
              cilium: {mutualAuth: {enabled: true, spire: {dataStorage: {enabled: true, size: 1Gi}}}}
            cni: {primary: cilium}
            """;

    /** As {@code kubectl get -o yaml} prints it, with what the API server adds. */
    private static final String OBSERVED = """
            apiVersion: v1
            items:
            - apiVersion: helm.cattle.io/v1
              kind: HelmChartConfig
              metadata:
                annotations:
                  objectset.rio.cattle.io/id: ""
                creationTimestamp: "2026-02-01T10:00:00Z"
                generation: 2
                name: rke2-cilium
                namespace: kube-system
                resourceVersion: "812"
                uid: 7b0f4a34-0000-4000-8000-000000000001
              spec:
                valuesContent: |-
                  authentication: # later
                    mutual:
                      spire:
                        enabled: true
                        install:
                          server:
                            dataStorage:
                              enabled: false
            - apiVersion: apps/v1
              kind: StatefulSet
              metadata: {name: spire-server, namespace: cilium-spire, uid: 7b0f4a34-0000-4000-8000-000000000003}
              spec: {replicas: 1}
              status: {readyReplicas: 1}
            - apiVersion: storage.k8s.io/v1
              kind: StorageClass
              metadata: {name: longhorn}
              volumeBindingMode: Immediate
            - apiVersion: v1
              kind: Pod
              metadata:
                name: kube-apiserver-cp-1
                namespace: kube-system
                labels: {component: kube-apiserver, tier: control-plane}
              spec: {nodeName: cp-1, hostNetwork: true}
            - apiVersion: cilium.io/v2
              kind: CiliumNetworkPolicy
              metadata:
                creationTimestamp: "2026-02-01T10:00:00Z"
                generation: 1
                name: web
                namespace: shop
                resourceVersion: "9"
                uid: 7b0f4a34-0000-4000-8000-000000000002
              spec: {endpointSelector: {}, ingress: [{fromEntities: [cluster]}]}
              status:
                conditions:
                - {lastTransitionTime: "2026-02-01T10:00:00Z", message: Policy validation succeeded, status: "True", type: Valid}
            kind: List
            metadata:
              resourceVersion: ""
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("config.yaml"), CONFIG);
        Files.writeString(folder.resolve("observed.yaml"), OBSERVED);
    }

    private int run(String input, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("spire-plan", folder.resolve("config.yaml").toString()));
        arguments.addAll(List.of(options));
        return Cilium4j.run(
                arguments.toArray(new String[0]),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
    }

    private int plan(String... options) {
        List<String> all = new ArrayList<>(
                List.of("--observed", folder.resolve("observed.yaml").toString()));
        all.addAll(List.of(options));
        return run("", all.toArray(new String[0]));
    }

    @Test
    void spirePlan_notStarted_printsStateNextStepAndWhy() {
        assertThat(plan()).as(err.toString()).isZero();

        assertThat(out.toString().lines())
                .startsWith(
                        "state: not started, SPIRE loses its data with its container; nothing has been changed yet",
                        "next:  step 2 of 12, create the claim");
        assertThat(out.toString()).contains("\nwhy:   M-02, M-08: ", "\ndo:    kubectl create -f claim.yaml\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void spirePlan_standardInput_isRead() {
        assertThat(run(OBSERVED, "--observed", "-")).isZero();

        assertThat(out.toString()).startsWith("state: not started");
    }

    @Test
    void spirePlan_json_isJson() {
        assertThat(plan("--format", "json")).isZero();

        assertThat(out.toString())
                .startsWith("{\n  \"state\": \"NOT_STARTED\",\n")
                .contains("\"next\": \"CREATE_CLAIM\"");
    }

    @Test
    void spirePlan_out_writesFilesOnce() throws IOException {
        String plan = folder.resolve("plan").toString();

        assertThat(plan("--out", plan)).isZero();
        assertThat(plan("--out", plan)).isZero();

        assertThat(folder.resolve("plan/migrate.sh"))
                .content()
                .startsWith("#!/bin/sh\n")
                .endsWith("\necho done\n");
        assertThat(folder.resolve("plan/values-after.yaml"))
                .content()
                .contains("authentication: # later\n", "enabled: true\n");
        assertThat(err.toString()).contains(plan + ": 7 files, and sh " + plan + "/migrate.sh does what is left");
    }

    @Test
    void spirePlan_flagOff_saysThatNothingIsWanted() throws IOException {
        Files.writeString(
                folder.resolve("config.yaml"),
                CONFIG.replace("dataStorage: {enabled: true", "dataStorage: {enabled: false"));

        assertThat(plan()).isZero();
        assertThat(out.toString())
                .isEqualTo("state: not wanted, there is nothing to do:"
                        + " features.cilium.mutualAuth.spire.dataStorage.enabled is off\n");
    }

    @Test
    void spirePlan_refused_writesNothingAndExitsWithOne() throws IOException {
        Files.writeString(folder.resolve("observed.yaml"), OBSERVED.replace("kube-apiserver, tier", "other, tier"));

        assertThat(plan("--out", folder.resolve("plan").toString())).isEqualTo(1);

        assertThat(out.toString().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("refused: which nodes are control-plane nodes cannot be told."));
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void spirePlan_noChartConfig_isRefused() throws IOException {
        Files.writeString(folder.resolve("observed.yaml"), OBSERVED.replace("name: rke2-cilium", "name: rke2-canal"));

        assertThat(plan()).isEqualTo(1);
        assertThat(out.toString()).contains("refused: there is no HelmChartConfig kube-system/rke2-cilium");
    }

    @Test
    void spirePlan_wrongInput_isOneLine() throws IOException {
        Files.writeString(folder.resolve("observed.yaml"), "items: [\n");
        assertOneLine(plan(), "is not closed");
        Files.writeString(folder.resolve("observed.yaml"), "a: 1\n");
        assertOneLine(plan(), "holds no object. Give what kubectl get -A -o yaml printed");
        assertOneLine(run("", "--observed", folder.resolve("missing").toString()), "there is no such file");
        assertOneLine(run(""), "--observed");
        Files.writeString(folder.resolve("config.yaml"), "kind: Pod\napiVersion: v1\n");
        assertOneLine(plan(), "config.yaml");
    }

    private void assertOneLine(int status, String words) {
        assertThat(status).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains(words);
        assertThat(out.toString()).isEmpty();
        err.getBuffer().setLength(0);
    }
}
