package io.github.cilium4j.overlay.spire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.policies.authentication.MutualAuthenticationRequired;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which the move is known to fail, by its id: the plan survives it, or refuses. */
final class FailureModesTest {
    private final ModelCluster cluster = new ModelCluster();

    private StepName next() {
        MigrationPlan plan = cluster.plan();
        return plan.next().orElseThrow(() -> new AssertionError(plan.text())).name();
    }

    private void performUntil(StepName last) {
        for (StepName step = next(); step != last; step = next()) {
            cluster.perform(step, 9);
            cluster.runHelm();
            cluster.settle();
        }
    }

    @Test
    void m01_storageNeverReady_isWaitedForAndNothingTouched() {
        cluster.storageReady = false;

        MigrationPlan plan = cluster.plan();

        assertThat(plan.state()).isEqualTo(MigrationState.NOT_STARTED);
        assertThat(plan.next().orElseThrow().name()).isEqualTo(StepName.STORAGE_READY);
        assertThat(plan.next().orElseThrow().found())
                .isEqualTo(
                        "CephCluster rook-ceph/rook-ceph is Progressing; CephBlockPool rook-ceph/replicapool is Progressing");
    }

    @Test
    void m01_longhornWithoutItsClass_isWaitedFor() {
        cluster.config =
                ModelCluster.CONFIG.replace("provider: rook, class: ceph-block", "provider: longhorn, class: longhorn");

        assertThat(cluster.plan().next().orElseThrow().found()).isEqualTo("there is no StorageClass longhorn");
    }

    @Test
    void m01_longhornWithItsClass_isReady() {
        cluster.config = ModelCluster.CONFIG.replace("provider: rook", "provider: longhorn");
        cluster.storageReady = false;

        assertThat(next()).isEqualTo(StepName.CREATE_CLAIM);
    }

    @Test
    void m01_poolThatTheClassNames_isTheOneThatCounts() {
        cluster.others.add(ModelCluster.object(
                "storage.k8s.io/v1", "StorageClass", "", "other", "parameters", Map.of("pool", "second")));
        cluster.config = ModelCluster.CONFIG.replace("class: ceph-block", "class: other");

        assertThat(cluster.plan().next().orElseThrow().found()).isEqualTo("there is no CephBlockPool in rook-ceph");
    }

    @Test
    void m02_claimPending_stopsBeforeTheServerGoes() {
        cluster.claim = ModelCluster.WANTED;

        assertThat(next()).isEqualTo(StepName.CLAIM_BOUND);
        assertThat(cluster.plan().step(StepName.DELETE_SERVER).orElseThrow().status())
                .isEqualTo(StepStatus.LATER);
    }

    @Test
    void m02_claimThatWaitsForItsPod_doesNotStop() {
        cluster.claim = ModelCluster.WANTED;
        cluster.binding = "WaitForFirstConsumer";

        assertThat(next()).isEqualTo(StepName.REMOVE_FILES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lost"})
    void m02_claimThatLostItsVolume_isRefused(String phase) {
        cluster.claim = ModelCluster.WANTED;
        cluster.claimPhase = phase;

        assertRefused("M-02", "has lost its volume");
    }

    @Test
    void m02_serverPendingAfterTheChange_isWaitedFor() {
        performUntil(StepName.PATCH_VALUES);
        cluster.perform(StepName.PATCH_VALUES, 9);
        cluster.runHelm();
        cluster.isBound = false;

        MigrationStep step = cluster.plan().next().orElseThrow();

        assertThat(step.name()).isEqualTo(StepName.CLAIM_BOUND);
        assertThat(step.found()).isEqualTo("it is Pending");
    }

    @Test
    void m03_serverWithoutVolume_goesBeforeTheValuesChange() {
        assertThat(cluster.plan().steps())
                .extracting(MigrationStep::name)
                .containsSubsequence(StepName.REMOVE_FILES, StepName.DELETE_SERVER, StepName.PATCH_VALUES);
    }

    @Test
    void m03_valuesChangedFirstAndHelmRuns_deletesTheServerAtOnce() {
        cluster.values = ModelCluster.ON;
        cluster.helm = HelmRun.RUNNING;

        assertThat(next()).isEqualTo(StepName.DELETE_SERVER);
        assertThat(cluster.plan().notes()).anyMatch(note -> note.contains("Do not restart or upgrade RKE2"));
    }

    @Test
    void m03_nodeBroughtOldValuesBackAndHelmRuns_changesTheValuesAtOnce() {
        cluster.volume = ModelCluster.WANTED;
        cluster.claim = ModelCluster.WANTED;
        cluster.isBound = true;
        cluster.helm = HelmRun.RUNNING;

        assertThat(next()).isEqualTo(StepName.PATCH_VALUES);
    }

    @Test
    void m03_helmRuns_isWaitedForBeforeTheServerGoes() {
        cluster.claim = ModelCluster.WANTED;
        cluster.isBound = true;
        cluster.cleaned.addAll(cluster.nodes);
        cluster.helm = HelmRun.RUNNING;

        assertThat(next()).isEqualTo(StepName.HELM_IDLE);
    }

    @Test
    void m03_helmFailed_isRefused() {
        cluster.helm = HelmRun.FAILED;

        assertRefused("M-03", "the last run of Helm failed");
    }

    @Test
    void m04_crashAfterTheDeletion_goesOnWithTheValues() {
        performUntil(StepName.DELETE_SERVER);
        cluster.perform(StepName.DELETE_SERVER, 9);

        assertThat(next()).isEqualTo(StepName.PATCH_VALUES);
    }

    @Test
    void m04_valuesThatCannotBeChanged_areRefusedBeforeAnythingIsDeleted() {
        cluster.values = ModelCluster.OFF.replace("authentication:", "authentication: &a");

        assertRefused("M-04", "authentication: an anchor, alias or tag stands here");
    }

    @Test
    void m04_serverGoneAndHelmAsleep_isToldToRunHelm() {
        cluster.values = ModelCluster.ON;
        cluster.hasServer = false;
        cluster.claim = ModelCluster.WANTED;
        cluster.isBound = true;
        cluster.cleaned.addAll(cluster.nodes);

        MigrationStep step = cluster.plan().next().orElseThrow();

        assertThat(step.name()).isEqualTo(StepName.HELM_APPLIED);
        assertThat(step.commands().get(0))
                .isEqualTo("kubectl delete job helm-install-rke2-cilium -n kube-system --ignore-not-found");
    }

    @Test
    void m05_agentsInBackOff_areRestartedAfterTheServerAndBeforeTheOperator() {
        performUntil(StepName.RESTART_AGENTS);

        assertThat(cluster.plan().step(StepName.SERVER_READY).orElseThrow().status())
                .isEqualTo(StepStatus.DONE);
        cluster.perform(StepName.RESTART_AGENTS, 9);
        assertThat(next()).isEqualTo(StepName.RESTART_OPERATOR);
        assertThat(cluster.plan().step(StepName.VERIFY).orElseThrow().commands())
                .anyMatch(command -> command.contains("bpf auth list"));
    }

    @Test
    void m06_cleanUpOfOneNodeMissing_stopsBeforeTheServerGoes() {
        performUntil(StepName.REMOVE_FILES);
        cluster.perform(StepName.REMOVE_FILES, 2);

        MigrationStep step = cluster.plan().next().orElseThrow();

        assertThat(step.name()).isEqualTo(StepName.REMOVE_FILES);
        assertThat(step.found()).isEqualTo("not known to be gone from cp-3");
        assertThat(step.commands()).containsExactly("kubectl create -f spire-storage-file-cleanup-cp-3.yaml");
    }

    @Test
    void m06_cleanUpFailed_isReplaced() {
        performUntil(StepName.REMOVE_FILES);
        cluster.failed.add("cp-1");

        assertThat(cluster.plan().next().orElseThrow().commands())
                .startsWith(
                        "kubectl delete job spire-storage-file-cleanup-cp-1 -n kube-system",
                        "kubectl create -f spire-storage-file-cleanup-cp-1.yaml");
    }

    @Test
    void m06_nobodyKnowsTheNodes_isRefused() {
        cluster.nodes.clear();

        assertRefused("M-06", "which nodes are control-plane nodes cannot be told");
    }

    @Test
    void m06_migratedByOthersOnOneNode_cleansTheRest() {
        cluster.values = ModelCluster.ON;
        cluster.volume = ModelCluster.WANTED;
        cluster.claim = ModelCluster.WANTED;
        cluster.isBound = true;
        cluster.cleaned.add("cp-1");

        assertThat(cluster.plan().summary())
                .isEqualTo("SPIRE runs on its volume; what is left makes sure that it stays there");
        assertThat(next()).isEqualTo(StepName.REMOVE_FILES);
    }

    @Test
    void m07_storageMustAuthenticate_isRefusedWithThePolicysName() {
        cluster.policies.add(
                Yaml.write(MutualAuthenticationRequired.builder().build().manifest()));

        assertRefused(
                "M-07",
                "CiliumClusterwideNetworkPolicy mutual-auth-required demands authentication at spec.ingress[0]");
    }

    @Test
    void m07_storageExcluded_isNotRefused() {
        cluster.policies.add(Yaml.write(MutualAuthenticationRequired.builder()
                .addExcludedNamespaces("rook-ceph")
                .build()
                .manifest()));

        assertThat(cluster.plan().refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "endpointSelector: {matchLabels: {app: rook-ceph-osd}}, ingress: [{fromEndpoints: [{}], authentication: {mode: required}}]",
                "endpointSelector: {}, egress: [{toEndpoints: [{matchLabels: {app: rook-ceph-osd}}], authentication: {mode: required}}]",
                "endpointSelector: {}, ingress: [{fromEndpoints: [{matchLabels: {k8s:io.kubernetes.pod.namespace: kube-system}}],"
                        + " authentication: {mode: required}}]",
                "endpointSelector: {}, ingress: [{toPorts: [{ports: [{port: '3300', protocol: TCP}]}], authentication: {mode: required}}]",
            })
    void m07_policyOfTheStoragesNamespace_isRefused(String spec) {
        cluster.policies.add(policy("rook-ceph", spec));
        cluster.others.add(ModelCluster.pod("kube-system", "coredns-0", Map.of("k8s-app", "kube-dns")));

        assertRefused("M-07", "CiliumNetworkPolicy rook-ceph/auth demands authentication");
    }

    @Test
    void m07_clusterDnsThatAsksStorageToAuthenticate_isRefused() {
        cluster.policies.add(policy(
                "kube-system",
                "endpointSelector: {}, ingress: [{fromEndpoints: [{matchExpressions: [{key: k8s:io.kubernetes.pod.namespace,"
                        + " operator: Exists}]}], authentication: {mode: required}}]"));
        cluster.others.add(ModelCluster.pod("kube-system", "coredns-0", Map.of("k8s-app", "kube-dns")));

        assertRefused("M-07", "CiliumNetworkPolicy kube-system/auth demands authentication");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "endpointSelector: {matchLabels: {app: other}}, ingress: [{fromEndpoints: [{}], authentication: {mode: required}}]",
                "endpointSelector: {}, ingress: [{fromEndpoints: [{}], authentication: {mode: disabled}}]",
                "endpointSelector: {}, ingress: [{fromEndpoints: [{matchLabels: {k8s:io.kubernetes.pod.namespace: monitoring}}],"
                        + " authentication: {mode: required}}]",
                "endpointSelector: {}, ingress: [{fromEndpoints: [{}]}]",
            })
    void m07_policyThatStorageDoesNotNeed_isNotRefused(String spec) {
        cluster.policies.add(policy("rook-ceph", spec));

        assertThat(cluster.plan().refusals()).isEmpty();
    }

    @Test
    void m07_podsInTheNetworkOfTheirNode_areNoneOfThePolicys() {
        cluster.others.clear();
        Map<String, Object> osd = ModelCluster.pod("rook-ceph", "osd-0", Map.of("app", "rook-ceph-osd"));
        osd.put("spec", Map.of("hostNetwork", true));
        cluster.others.add(osd);
        cluster.policies.add(policy(
                "rook-ceph",
                "endpointSelector: {}, ingress: [{fromEndpoints: [{}], authentication: {mode: required}}]"));

        assertThat(cluster.plan().refusals()).isEmpty();
    }

    private static String policy(String namespace, String spec) {
        return "{apiVersion: cilium.io/v2, kind: CiliumNetworkPolicy, metadata: {name: auth, namespace: " + namespace
                + "}, spec: {" + spec + "}}\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"ceph-block 2Gi", "slow 1Gi"})
    void m08_claimOfAnotherSizeOrClass_isRefusedBeforeAnythingIsDeleted(String store) {
        String[] parts = store.split(" ", -1);
        cluster.claim = new Store(Optional.of(parts[0]), parts[1]);

        assertRefused(
                "M-08", "asks for " + parts[1] + " of " + parts[0] + ", and the configuration for 1Gi of ceph-block");
    }

    @Test
    void m08_claimOfAnotherAccessMode_isRefused() {
        cluster.claim = ModelCluster.WANTED;
        cluster.claimModes = List.of("ReadWriteMany");

        assertRefused("M-08", "has the access modes [ReadWriteMany], and the chart asks for ReadWriteOnce");
    }

    @Test
    void m08_sameSizeInOtherWords_isTaken() {
        cluster.claim = new Store(Optional.of("ceph-block"), "1024Mi");

        assertThat(cluster.plan().refusals()).isEmpty();
    }

    @Test
    void m08_serverThatRunsOnAnotherSize_keepsItWithANote() {
        cluster.values = ModelCluster.ON;
        cluster.volume = ModelCluster.WANTED;
        cluster.claim = ModelCluster.WANTED;
        cluster.isBound = true;
        cluster.config = ModelCluster.CONFIG.replace("size: 1Gi", "size: 5Gi");

        assertThat(cluster.plan().notes())
                .containsExactly("the configuration asks for 5Gi of ceph-block and SPIRE runs on 1Gi of ceph-block;"
                        + " nothing is changed about that (M-08)");
        assertThat(next()).isEqualTo(StepName.REMOVE_FILES);
    }

    @Test
    void serverThatTakesItsClaimsAlong_isNotDeleted() {
        cluster.takesClaimsAlong = true;

        assertRefused("", "deletes its claims when it is deleted");
    }

    /** An absent key means true to the chart, and the StatefulSet says what is. */
    @Test
    void absentKey_serverWithoutVolume_isMoved() {
        cluster.values = ModelCluster.OFF.replaceAll("\n *enabled: false.*\n$", " {}\n");

        assertThat(cluster.plan().notes()).hasSize(2).anyMatch(note -> note.contains("is not set"));
        performUntil(StepName.DELETE_SERVER);
    }

    @Test
    void absentKey_serverWithTheVolumeOfTheDefaults_isLeftAsItIs() {
        cluster.values = ModelCluster.OFF.replaceAll("\n *enabled: false.*\n$", " {}\n");
        cluster.volume = new Store(Optional.empty(), "1Gi");
        cluster.claim = ModelCluster.WANTED;
        cluster.isBound = true;

        assertThat(cluster.plan().steps())
                .filteredOn(step ->
                        List.of(StepName.DELETE_SERVER, StepName.PATCH_VALUES).contains(step.name()))
                .extracting(MigrationStep::status)
                .containsOnly(StepStatus.DONE);
    }

    private void assertRefused(String id, String words) {
        MigrationPlan plan = cluster.plan();

        assertThat(plan.state()).as(plan.text()).isEqualTo(MigrationState.REFUSED);
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.files().isEmpty()).isTrue();
        assertThat(plan.refusals()).anySatisfy(refusal -> {
            assertThat(refusal.problem()).contains(words);
            assertThat(String.join(" ", refusal.references())).contains(id);
        });
    }
}
