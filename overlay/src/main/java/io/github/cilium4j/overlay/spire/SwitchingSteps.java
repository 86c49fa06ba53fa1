package io.github.cilium4j.overlay.spire;

import java.util.List;
import java.util.Optional;

/** The steps that give the server its volume. */
final class SwitchingSteps {
    private static final String SET = "StatefulSet " + Observed.SPIRE + "/" + Observed.SERVER;

    private final Situation situation;

    SwitchingSteps(Situation situation) {
        this.situation = situation;
    }

    private Draft deleteServer() {
        return Draft.of(StepName.DELETE_SERVER, !situation.hasServerWithoutVolume())
                .because("M-03: the volumes of a StatefulSet cannot be changed. Helm would fail, and its failurePolicy"
                        + " reinstall would uninstall Cilium; without the StatefulSet it creates a new one")
                .after(
                        "the new values are written to values-after.yaml, the claim is there, no node has the file, Helm does"
                                + " not run; data on a volume is never deleted, because claims stay")
                .run("kubectl delete statefulset " + Observed.SERVER + " -n " + Observed.SPIRE
                        + " --ignore-not-found --timeout=60s")
                .until("there is no " + SET + ", or it has the volume")
                .found(server())
                .again("a StatefulSet with the volume is kept");
    }

    private String server() {
        return situation
                .observed()
                .server()
                .map(server -> server.store().map(store -> "it has " + store).orElse("it has no volume"))
                .orElse("there is none");
    }

    private Draft patchValues() {
        return Draft.of(StepName.PATCH_VALUES, situation.areValuesSet())
                .because(
                        "M-04: until then nothing creates the server again; at once after the deletion, and only if the"
                                + " values are still those that the new ones were computed from")
                .after("there is no " + SET + " without the volume")
                .run("kubectl patch helmchartconfig " + Observed.CHART + " -n " + Observed.KUBE_SYSTEM
                        + " --type json --patch-file values-patch.json")
                .until("dataStorage is enabled in spec.valuesContent, with " + situation.target())
                .found(values())
                .again("values that are set are kept; values that somebody else changed stop it");
    }

    private String values() {
        Optional<Boolean> enabled = situation.chart().enabled();
        if (enabled.isEmpty()) {
            return "dataStorage.enabled is not set, which means true; the StatefulSet says what is";
        }
        return enabled.get() ? "it is enabled, with " + situation.chart().store() : "it is not enabled";
    }

    private Draft helmApplied() {
        boolean done = situation.areValuesSet()
                && situation.hasServerWithVolume()
                && situation.observed().helm() != HelmRun.RUNNING;
        Draft draft = Draft.of(StepName.HELM_APPLIED, done)
                .because(
                        "M-04: the Helm controller runs by itself when the values change. When nothing happens, deleting its"
                                + " Job lets it run")
                .after("the values are set")
                .until(SET + " has " + situation.target() + ", and Helm does not run")
                .found(server() + (situation.observed().helm() == HelmRun.RUNNING ? "; Helm runs" : ""))
                .again("looks once more; Helm changes nothing when all is as the values say");
        if (isHelmAsleep()) {
            draft.run(
                    "kubectl delete job " + Observed.HELM_JOB + " -n " + Observed.KUBE_SYSTEM + " --ignore-not-found");
        }
        return draft.run("kubectl get statefulset " + Observed.SERVER + " -n " + Observed.SPIRE + " -w");
    }

    private boolean isHelmAsleep() {
        return situation.areValuesSet()
                && situation.observed().server().isEmpty()
                && situation.observed().helm() == HelmRun.IDLE;
    }

    List<Draft> all() {
        return List.of(deleteServer(), patchValues(), helmApplied());
    }
}
