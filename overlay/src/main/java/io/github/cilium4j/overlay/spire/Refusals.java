package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.ArrayList;
import java.util.List;

/** Finds every reason against a plan. */
final class Refusals {
    private final OverlayConfig config;
    private final Observed observed;
    private final SpireDataStorePatch wanted;
    private final List<Refusal> found = new ArrayList<>();

    private Refusals(OverlayConfig config, Observed observed, SpireDataStorePatch wanted) {
        this.config = config;
        this.observed = observed;
        this.wanted = wanted;
    }

    /** Returns what keeps a plan from being made at all. */
    static List<Refusal> ofInput(Observed observed) {
        List<Refusal> refusals = new ArrayList<>();
        for (Finding finding : observed.unreadable()) {
            refusals.add(
                    new Refusal(List.of(), finding.subject() + " cannot be read: " + finding.message(), finding.fix()));
        }
        int configs = observed.chartConfigs().size();
        if (refusals.isEmpty() && configs != 1) {
            refusals.add(new Refusal(
                    List.of(),
                    configs == 0
                            ? "there is no HelmChartConfig " + Observed.KUBE_SYSTEM + "/" + Observed.CHART
                                    + " among what was observed"
                            : "there are " + configs + " HelmChartConfigs " + Observed.CHART,
                    "Observe one cluster, helmchartconfig among the kinds; on a cluster without one there is nothing to"
                            + " move"));
        }
        return refusals;
    }

    /** Returns what speaks against every plan for this cluster. */
    static List<Refusal> ofCluster(
            OverlayConfig config, Observed observed, SpireDataStorePatch wanted, Situation situation) {
        Refusals refusals = new Refusals(config, observed, wanted);
        refusals.chart(observed.chartConfigs().get(0), situation);
        refusals.storageLoop();
        refusals.claim(situation);
        refusals.server(situation);
        refusals.helm(situation);
        refusals.nodes(situation);
        return refusals.found;
    }

    private void add(String ids, String problem, String fix) {
        found.add(new Refusal(ids.isEmpty() ? List.of() : List.of(ids.split(" ", -1)), problem, fix));
    }

    /** The new values are computed here, before any step that deletes something. */
    private void chart(HelmChartConfig chartConfig, Situation situation) {
        if (!situation.chart().installsSpire()) {
            add(
                    "",
                    "the values of Cilium do not install SPIRE",
                    "Set authentication.mutual.spire.enabled and"
                            + " install.enabled there first, with dataStorage.enabled: false");
        } else if (!situation.chart().namespace().equals(Observed.SPIRE)) {
            add(
                    "",
                    "SPIRE is in " + Quoted.of(situation.chart().namespace()) + ", not in " + Observed.SPIRE,
                    "Move it by hand; the plan knows " + Observed.SPIRE + " only");
        } else if (!situation.areValuesSet()) {
            try {
                wanted.applyTo(chartConfig);
            } catch (InvalidManifestException e) {
                add("M-04", "the values of Cilium cannot be changed: " + e.attribute() + ": " + e.problem(), e.fix());
            }
        }
    }

    private void storageLoop() {
        String namespace = config.get(PlatformKeys.STORAGE_PROVIDER).namespace();
        found.addAll(AuthenticationLoop.find(observed.reading().manifests(), namespace));
    }

    private void claim(Situation situation) {
        if (situation.claim().isEmpty()) {
            return;
        }
        Claim claim = situation.claim().get();
        String name = claim.object().describe();
        if (claim.object().isTerminating()) {
            add(
                    "M-02",
                    name + " is being deleted",
                    "Find out who deleted it, keep its volume, and wait until it is gone");
        } else if (claim.phase().equals("Lost")) {
            add("M-02", name + " has lost its volume", "Bring the volume back, or delete the claim by hand");
        } else if (!situation.isAsIs()) {
            claimDiffers(claim, name, situation.target());
        }
    }

    /** A StatefulSet takes a claim of the right name as it is. */
    private void claimDiffers(Claim claim, String name, Store target) {
        if (!claim.fits(target)) {
            Store is = new Store(claim.storageClass(), claim.size());
            add(
                    "M-08 I-27",
                    name + " asks for " + is + ", and the configuration for " + target,
                    "Write what the claim has into the configuration; or, when it holds nothing, delete the claim by hand");
        } else if (!claim.isForOneNode()) {
            add(
                    "M-08 I-27",
                    name + " has the access modes " + claim.accessModes() + ", and the chart asks for ReadWriteOnce",
                    "Delete the claim by hand when it holds nothing");
        }
    }

    private void server(Situation situation) {
        if (situation.hasServerWithoutVolume()
                && observed.server().filter(Server::takesClaimsAlong).isPresent()) {
            add(
                    "",
                    "StatefulSet " + Observed.SPIRE + "/" + Observed.SERVER
                            + " deletes its claims when it is deleted (persistentVolumeClaimRetentionPolicy.whenDeleted)",
                    "Set whenDeleted: Retain on it first");
        }
    }

    private void helm(Situation situation) {
        boolean left = !situation.areValuesSet() || !situation.hasServerWithVolume();
        if (left && observed.helm() == HelmRun.FAILED) {
            add(
                    "M-03",
                    "the last run of Helm failed (Job " + Observed.KUBE_SYSTEM + "/" + Observed.HELM_JOB
                            + "), and with failurePolicy reinstall the next one uninstalls Cilium first",
                    "Read the Job's log, mend what it says, and set failurePolicy: abort in the HelmChartConfig meanwhile");
        }
    }

    private void nodes(Situation situation) {
        if (situation.nodes().isEmpty()) {
            add(
                    "M-06",
                    "which nodes are control-plane nodes cannot be told",
                    "Observe nodes too, or pods of " + Observed.KUBE_SYSTEM
                            + " with the label component=kube-apiserver");
        }
    }
}
