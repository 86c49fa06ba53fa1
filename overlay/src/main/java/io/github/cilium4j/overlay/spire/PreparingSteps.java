package io.github.cilium4j.overlay.spire;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** The steps that change nothing which runs. */
final class PreparingSteps {
    private static final String GET_CLAIM = "kubectl get pvc " + SpireClaim.NAME + " -n " + Observed.SPIRE;

    private final Situation situation;

    PreparingSteps(Situation situation) {
        this.situation = situation;
    }

    List<Draft> all() {
        return List.of(storageReady(), createClaim(), claimBound(), helmIdle(), removeFiles());
    }

    private Draft storageReady() {
        StorageReadiness storage = situation.storage();
        return Draft.of(StepName.STORAGE_READY, storage.isReady() || situation.isClaimBound())
                .because(
                        "M-01: without storage SPIRE stays as it is, which works; nothing is touched until it is there")
                .after("none")
                .run("kubectl get storageclass,cephcluster,cephblockpool -A")
                .until("the StorageClass is there; for Rook, CephCluster and CephBlockPool are Ready")
                .found(String.join("; ", storage.isReady() ? storage.found() : storage.missing()))
                .again("looks once more");
    }

    private Draft createClaim() {
        return Draft.of(StepName.CREATE_CLAIM, situation.claim().isPresent())
                .because(
                        "M-02, M-08: storage that does not work, and a claim of another size or class, are seen while the"
                                + " server still runs")
                .after("the storage is ready")
                .run("kubectl create -f claim.yaml")
                .until("PersistentVolumeClaim " + Observed.SPIRE + "/" + SpireClaim.NAME + " is there, for "
                        + situation.target())
                .found(situation
                        .claim()
                        .map(claim -> "it is there, for " + new Store(claim.storageClass(), claim.size()))
                        .orElse("there is none"))
                .again("a claim that is there is kept as it is");
    }

    private Draft claimBound() {
        boolean waits =
                situation.storage().waitsForConsumer() && situation.claim().isPresent();
        String phase = situation.claim().map(claim -> "it is " + claim.phase()).orElse("there is none");
        return Draft.of(StepName.CLAIM_BOUND, situation.isClaimBound() || waits)
                .because("M-02: a server whose claim is Pending does not start, and mutual authentication ends with the"
                        + " entries that are cached")
                .after("the claim is there")
                .run(GET_CLAIM + " -w")
                .until(
                        "the claim is Bound; with volumeBindingMode WaitForFirstConsumer it waits for the server's pod, and"
                                + " nothing is waited for here")
                .found(
                        waits && !situation.isClaimBound()
                                ? phase + ", and its class waits for the first consumer"
                                : phase)
                .again("looks once more");
    }

    private Draft helmIdle() {
        boolean needed = !situation.areValuesSet() || situation.hasServerWithoutVolume();
        HelmRun run = situation.observed().helm();
        return Draft.of(StepName.HELM_IDLE, !needed || run == HelmRun.IDLE || situation.isUrgent())
                .because("M-03: Helm, when it runs now, creates the StatefulSet without a volume again")
                .after("none")
                .run("kubectl wait --for=condition=complete job/" + Observed.HELM_JOB + " -n " + Observed.KUBE_SYSTEM
                        + " --timeout=600s")
                .until("Job " + Observed.KUBE_SYSTEM + "/" + Observed.HELM_JOB + " is complete, or there is none")
                .found(run == HelmRun.IDLE ? "Helm does not run" : "Helm runs")
                .again("looks once more");
    }

    private Draft removeFiles() {
        NavigableSet<String> left = situation.nodesLeft();
        Draft draft = Draft.of(
                        StepName.REMOVE_FILES,
                        left.isEmpty() && !situation.nodes().isEmpty())
                .because(
                        "M-06, M-03: RKE2 applies the file when the server of a node starts. After the change that takes"
                                + " the volume away from the values, Helm fails at it, and uninstalls Cilium")
                .after("the values are in the HelmChartConfig of the cluster")
                .until("the Job of every control-plane node is complete, by its name")
                .found(
                        left.isEmpty()
                                ? "gone from " + String.join(", ", situation.nodes())
                                : "not known to be gone from " + String.join(", ", left))
                .again("a complete Job is kept; a failed one is replaced; a file that is gone stays gone");
        left.forEach(node -> draft.run(cleanUp(FileCleanup.jobName(node))));
        return draft;
    }

    /** A Job cannot be run again: a failed one is replaced, one that runs is waited for. */
    private String[] cleanUp(String job) {
        String create = "kubectl create -f " + job + ".yaml";
        Optional<ObservedObject> there = situation.observed().find("Job", Observed.KUBE_SYSTEM, job);
        if (there.isEmpty()) {
            return new String[] {create};
        }
        return there.get().has("Failed")
                ? new String[] {"kubectl delete job " + job + " -n " + Observed.KUBE_SYSTEM, create}
                : new String[] {"kubectl wait --for=condition=complete job/" + job + " -n " + Observed.KUBE_SYSTEM};
    }
}
