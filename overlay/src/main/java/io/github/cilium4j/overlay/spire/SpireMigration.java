package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.PrimaryCni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The move of SPIRE's data to a persistent volume, on a running RKE2 cluster whose Cilium was installed before there was storage.
 *
 * <p>The order is what keeps it safe: the new values are computed first, the claim is there before the server goes, and every
 * control-plane node has lost the bootstrap file before the values change, because a node that restarts with it would take the
 * volume away again, and Helm would answer that with an uninstallation of Cilium.
 *
 * @since 0.1.0
 */
public final class SpireMigration {
    private static final List<ConfigKey<Boolean>> FLAGS =
            List.of(CiliumKeys.MUTUAL_AUTH, PlatformKeys.STORAGE, CiliumKeys.SPIRE_STORAGE);

    /** What tells a plan that was begun from one that was not. */
    private static final List<StepName> CHANGES =
            List.of(StepName.CREATE_CLAIM, StepName.REMOVE_FILES, StepName.DELETE_SERVER, StepName.PATCH_VALUES);

    private SpireMigration() {}

    /**
     * Returns the plan for what was observed. Never throws for what a cluster may hold: what speaks against going on is in
     * {@link MigrationPlan#refusals}.
     *
     * @param config what is wanted: the flags, class and size of the volume, and who provides the storage
     * @param observed the HelmChartConfigs, StatefulSets, DaemonSets, Deployments, Jobs, claims, Pods, StorageClasses,
     *     Namespaces, policies of Cilium, and with Rook the CephClusters and CephBlockPools of the cluster
     */
    public static MigrationPlan plan(OverlayConfig config, ManifestReading observed) {
        Optional<String> against = notWanted(config);
        if (against.isPresent()) {
            return MigrationPlan.builder()
                    .state(MigrationState.NOT_WANTED)
                    .summary("there is nothing to do: " + against.get())
                    .build();
        }
        Observed cluster = new Observed(observed);
        List<Refusal> refusals = Refusals.ofInput(cluster);
        return refusals.isEmpty() ? plan(config, cluster) : refused(refusals);
    }

    private static Optional<String> notWanted(OverlayConfig config) {
        if (!config.has(PlatformKeys.CNI, PrimaryCni.CILIUM)) {
            return Optional.of(PlatformKeys.CNI + " is not cilium");
        }
        return FLAGS.stream().filter(flag -> !config.is(flag)).findFirst().map(flag -> flag + " is off");
    }

    private static MigrationPlan plan(OverlayConfig config, Observed cluster) {
        HelmChartConfig chart = cluster.chartConfigs().get(0);
        SpireDataStorePatch wanted;
        try {
            wanted = SpireDataStorePatch.of(
                    config.get(PlatformKeys.STORAGE_CLASS), config.get(CiliumKeys.SPIRE_STORAGE_SIZE));
        } catch (InvalidManifestException e) {
            return refused(
                    List.of(new Refusal(List.of(), "the configuration asks for no volume: " + e.problem(), e.fix())));
        }
        Situation situation = new Situation(config, cluster, chart, wanted);
        List<Refusal> refusals = Refusals.ofCluster(config, cluster, wanted, situation);
        if (!refusals.isEmpty()) {
            return refused(refusals);
        }
        List<MigrationStep> steps = Draft.inOrder(drafts(situation));
        MigrationState state = state(steps);
        return MigrationPlan.builder()
                .state(state)
                .summary(summary(state, situation))
                .steps(steps)
                .notes(Notes.of(chart, situation, wanted))
                .files(new PlanFiles(steps, chart, situation, wanted).tree())
                .build();
    }

    private static MigrationPlan refused(List<Refusal> refusals) {
        return MigrationPlan.builder()
                .state(MigrationState.REFUSED)
                .summary("there is no safe next step; nothing has been changed by this plan")
                .refusals(refusals)
                .build();
    }

    /** With Helm about to fail, what it stumbles over goes before anything else: the StatefulSet, or the values. */
    private static List<Draft> drafts(Situation situation) {
        List<Draft> all = new ArrayList<>(Stream.of(
                        new PreparingSteps(situation).all(),
                        new SwitchingSteps(situation).all(),
                        new RecoveringSteps(situation).all())
                .flatMap(List::stream)
                .toList());
        if (situation.isUrgent()) {
            StepName first = situation.hasServerWithoutVolume() ? StepName.DELETE_SERVER : StepName.PATCH_VALUES;
            all.sort(Comparator.comparing(draft -> draft.name() != first));
        }
        return all;
    }

    private static MigrationState state(List<MigrationStep> steps) {
        boolean done = steps.stream().allMatch(step -> step.status() == StepStatus.DONE);
        boolean begun =
                steps.stream().anyMatch(step -> step.status() == StepStatus.DONE && CHANGES.contains(step.name()));
        return done ? MigrationState.DONE : begun ? MigrationState.UNDER_WAY : MigrationState.NOT_STARTED;
    }

    private static String summary(MigrationState state, Situation situation) {
        return switch (state) {
            case NOT_STARTED -> "SPIRE loses its data with its container; nothing has been changed yet";
            case DONE ->
                "SPIRE keeps its data on a volume, " + situation.target()
                        + ", and no node can bring the values of bootstrap back";
            default ->
                situation.isAsIs() && situation.isServerReady()
                        ? "SPIRE runs on its volume; what is left makes sure that it stays there"
                        : "some steps are done; go on with the next one";
        };
    }
}
