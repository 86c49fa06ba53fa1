package io.github.cilium4j.overlay.spire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.spire.FolderCluster.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script before a recorded cluster: a {@code kubectl} of ours keeps what the calls change, fails at a given call, and refuses any
 * call that it does not know, so a mistyped one is seen.
 */
final class MigrationScriptTest {
    private static final List<String> ALL = List.of(
            "create -f claim.yaml",
            "create -f spire-storage-file-cleanup-cp-1.yaml",
            "create -f spire-storage-file-cleanup-cp-2.yaml",
            "create -f spire-storage-file-cleanup-cp-3.yaml",
            "delete statefulset spire-server -n cilium-spire --ignore-not-found --timeout=60s",
            "patch helmchartconfig rke2-cilium -n kube-system --type json --patch-file values-patch.json",
            "rollout restart daemonset/spire-agent -n cilium-spire",
            "annotate daemonset/spire-agent -n cilium-spire --overwrite cilium4j.io/restarted-for=uid-7",
            "rollout restart deployment/cilium-operator -n kube-system",
            "annotate deployment/cilium-operator -n kube-system --overwrite cilium4j.io/restarted-for=uid-7");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private FolderCluster cluster;

    @BeforeEach
    void start() throws IOException {
        cluster = new FolderCluster(folder.resolve("first"), new ModelCluster().plan());
    }

    @Test
    void script_fromTheStart_doesEveryStepOnce() throws IOException, InterruptedException {
        Run run = cluster.run(Map.of());

        assertThat(run.output())
                .contains("step 2: create the claim\n", "step 12: verify\n")
                .endsWith("done\n");
        assertThat(run.status()).isZero();
        assertThat(cluster.calls()).isEqualTo(ALL);
        assertThat(cluster.read("values")).isEqualTo(ModelCluster.ON);
    }

    @Test
    void script_again_changesNothing() throws IOException, InterruptedException {
        cluster.run(Map.of());

        Run again = cluster.run(Map.of());

        assertThat(again.status()).as(again.output()).isZero();
        assertThat(cluster.calls()).isEqualTo(ALL);
    }

    /** Wherever it dies, running it again ends the same way, and nothing is done twice but what may be. */
    @Test
    void script_diesBeforeOrAfterAnyCall_goesOn() throws IOException, InterruptedException {
        for (int call = 1; call <= ALL.size(); call++) {
            for (String moment : List.of("DIE_BEFORE", "DIE_AFTER")) {
                FolderCluster other = new FolderCluster(folder.resolve(moment + call), new ModelCluster().plan());
                assertThat(other.run(Map.of(moment, Integer.toString(call))).status())
                        .isNotZero();
                Run again = other.run(Map.of());

                assertThat(again.status()).as(moment + call + again.output()).isZero();
                assertThat(other.has("harm")).isFalse();
                assertThat(other.read("values")).isEqualTo(ModelCluster.ON);
                assertThat(new ArrayList<>(other.calls())).containsSubsequence(ALL.subList(0, 6));
                assertThat(other.calls()).noneMatch(line -> line.startsWith("delete pvc"));
                assertThat(other.calls()).hasSizeLessThanOrEqualTo(ALL.size() + 2);
            }
        }
    }

    @Test
    void script_valuesChangedMeanwhile_stopsBeforeTheDeletion() throws IOException, InterruptedException {
        cluster.write("values", "other: 1\n");

        assertStops(cluster.run(Map.of()), "the values of Cilium changed since the plan was made; nothing was deleted");
    }

    /** No answer is not the answer "there is none". */
    @ParameterizedTest
    @ValueSource(strings = {"get statefulset", "get pvc", "get job", "get helmchartconfig"})
    void script_noAnswer_stopsWithoutTheChange(String call) throws IOException, InterruptedException {
        assertStops(cluster.run(Map.of("NO_ANSWER_TO", call)), "gave no answer; run this again");

        assertThat(cluster.run(Map.of()).status()).isZero();
    }

    @Test
    void script_serverThatTakesItsClaimsAlong_isKept() throws IOException, InterruptedException {
        assertStops(cluster.run(Map.of("WHEN_DELETED", "Delete")), "deletes its claims");
    }

    @Test
    void m02_script_noStorage_stopsBeforeTheDeletion() throws IOException, InterruptedException {
        ModelCluster late = new ModelCluster();
        late.storageReady = false;
        cluster = new FolderCluster(folder.resolve("late"), late.plan());
        cluster.delete("storageclass");

        assertStops(cluster.run(Map.of()), "the storage is not ready");
    }

    @Test
    void m03_script_serverCameBack_stopsBeforeTheValuesChange() throws IOException, InterruptedException {
        cluster.run(Map.of("DIE_BEFORE", "6"));
        String script = Files.readString(folder.resolve("first/the plan/migrate.sh"));
        Files.writeString(
                folder.resolve("first/the plan/migrate.sh"),
                script.replaceAll("(?m)^step \\d+ .* delete_server\n", ""));
        cluster.write("server", "none\n");

        Run run = cluster.run(Map.of());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("the StatefulSet without a volume is there again");
        assertThat(cluster.read("values")).isEqualTo(ModelCluster.OFF);
    }

    @Test
    void m03_script_helmFailed_stopsBeforeTheDeletion() throws IOException, InterruptedException {
        cluster.write(Observed.HELM_JOB, "Failed=True ");

        assertStops(cluster.run(Map.of()), "the last run of Helm failed");
    }

    @Test
    void m06_script_cleanUpFails_stopsBeforeTheDeletionAndTriesAgainNextTime()
            throws IOException, InterruptedException {
        assertStops(cluster.run(Map.of("JOB_ENDS", "Failed")), "is not complete, so a node may still have the file");

        assertThat(cluster.run(Map.of()).status()).isZero();
        assertThat(cluster.calls())
                .contains("delete job spire-storage-file-cleanup-cp-1 -n kube-system --ignore-not-found");
    }

    @Test
    void m08_script_claimOfAnotherSize_stopsBeforeTheDeletion() throws IOException, InterruptedException {
        cluster.write("claim", "ceph-block 2Gi\n");

        assertStops(cluster.run(Map.of()), "asks for something else than 1Gi of ceph-block");
    }

    private void assertStops(Run run, String reason) throws IOException {
        assertThat(run.status()).as(run.output()).isEqualTo(1);
        assertThat(run.output()).contains("stopped: ").contains(reason);
        assertThat(cluster.calls())
                .noneMatch(call -> call.startsWith("delete statefulset") || call.startsWith("patch"));
        assertThat(cluster.read("server")).isEqualTo("none\n");
    }
}
