package io.github.cilium4j.overlay.spire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Plans against {@link ModelCluster}: whatever happens between two steps, the plan ends in done, Cilium is never uninstalled, and data
 * on the volume is never deleted.
 */
final class MigrationMachineTest {
    private static final int MOST_STEPS = 60;

    /** What happens between two steps, or instead of one. */
    enum Event {
        STEP,
        STEP_CUT_SHORT,
        REBOOT_FIRST,
        REBOOT_LAST,
        HELM_RUNS,
        HELM_WANTS_TO_RUN,
        CONTROLLERS_RUN,
        STORAGE_COMES,
        STORAGE_GOES
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Arbitraries.frequency(
                        Tuple.of(8, Event.STEP),
                        Tuple.of(2, Event.STEP_CUT_SHORT),
                        Tuple.of(2, Event.REBOOT_FIRST),
                        Tuple.of(2, Event.REBOOT_LAST),
                        Tuple.of(3, Event.HELM_RUNS),
                        Tuple.of(1, Event.HELM_WANTS_TO_RUN),
                        Tuple.of(4, Event.CONTROLLERS_RUN),
                        Tuple.of(2, Event.STORAGE_COMES),
                        Tuple.of(1, Event.STORAGE_GOES))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 200)
    void plan_whateverHappensBetween_endsInDoneWithoutHarm(
            @ForAll("events") List<Event> events, @ForAll boolean late, @ForAll boolean waits) {
        ModelCluster cluster = new ModelCluster();
        cluster.storageReady = !late;
        cluster.binding = waits ? "WaitForFirstConsumer" : "Immediate";

        events.forEach(event -> happen(cluster, event, plan -> plan));
        toTheEnd(cluster);

        assertDoneForGood(cluster);
    }

    /** States that others left behind: any claim, any server, any values, the file on any nodes. */
    @Property(tries = 200)
    void plan_anyHalfDoneState_endsInDoneWithoutHarm(
            @ForAll boolean values,
            @ForAll boolean unset,
            @ForAll boolean server,
            @ForAll boolean volume,
            @ForAll boolean claim,
            @ForAll boolean bound,
            @ForAll boolean helm,
            @ForAll boolean waits,
            @ForAll Set<Boolean> filesLeft,
            @ForAll boolean cleanedOne) {
        ModelCluster cluster = new ModelCluster();
        cluster.values = values ? ModelCluster.ON : unset ? unset(ModelCluster.OFF) : ModelCluster.OFF;
        cluster.hasServer = server;
        cluster.volume = server && volume ? ModelCluster.WANTED : null;
        cluster.claim = claim ? ModelCluster.WANTED : null;
        cluster.isBound = claim && bound;
        cluster.helm = helm ? HelmRun.RUNNING : HelmRun.IDLE;
        cluster.binding = waits ? "WaitForFirstConsumer" : "Immediate";
        cluster.files = new LinkedHashSet<>(filesLeft.contains(true) ? List.of("cp-2", "cp-3") : List.of());
        cluster.cleaned = new LinkedHashSet<>(cleanedOne ? List.of("cp-1") : List.of());

        toTheEnd(cluster);

        assertDoneForGood(cluster);
    }

    private static String unset(String values) {
        return values.replaceAll(
                " *enabled: false.*\n$", "                size: 1Gi\n                storageClass: ceph-block\n");
    }

    private static void happen(ModelCluster cluster, Event event, UnaryOperator<Optional<StepName>> choice) {
        switch (event) {
            case STEP, STEP_CUT_SHORT ->
                choice.apply(cluster.plan().next().map(MigrationStep::name))
                        .ifPresent(step -> cluster.perform(step, event == Event.STEP ? 9 : 1));
            case REBOOT_FIRST -> cluster.reboot("cp-1");
            case REBOOT_LAST -> cluster.reboot("cp-3");
            case HELM_RUNS -> cluster.runHelm();
            case HELM_WANTS_TO_RUN -> cluster.helm = HelmRun.RUNNING;
            case CONTROLLERS_RUN -> cluster.settle();
            case STORAGE_COMES -> cluster.storageReady = true;
            case STORAGE_GOES -> cluster.storageReady = false;
        }
    }

    /** From here on storage is there, and controllers and Helm run between the steps. */
    private static void toTheEnd(ModelCluster cluster) {
        cluster.storageReady = true;
        for (int i = 0; i < MOST_STEPS; i++) {
            MigrationPlan plan = cluster.plan();
            assertThat(plan.refusals()).isEmpty();
            if (plan.state() == MigrationState.DONE) {
                return;
            }
            plan.next().ifPresent(step -> cluster.perform(step.name(), 9));
            cluster.runHelm();
            cluster.settle();
        }
    }

    private static void assertDoneForGood(ModelCluster cluster) {
        assertThat(cluster.plan().state()).isEqualTo(MigrationState.DONE);
        cluster.nodes.forEach(cluster::reboot);
        cluster.helm = HelmRun.RUNNING;
        cluster.runHelm();
        assertThat(cluster.plan().state()).as("after reboots").isEqualTo(MigrationState.DONE);
        assertThat(cluster.harm).isEmpty();
        assertThat(cluster.isBound).isTrue();
    }

    /** Wrong plans, each of which the machine must see fail. */
    enum Planted {
        /** The values change while the StatefulSet without a volume is there. */
        DELETE_AFTER_PATCH(List.of(StepName.DELETE_SERVER)),
        /** The server goes before it is known that storage gives a volume. */
        NO_CLAIM(List.of(StepName.STORAGE_READY, StepName.CREATE_CLAIM, StepName.CLAIM_BOUND)),
        /** Nodes keep the file when the values change. */
        FILES_AFTER_PATCH(List.of(StepName.REMOVE_FILES));

        @SuppressWarnings("ImmutableEnumChecker") // from List.of
        private final List<StepName> left;

        Planted(List<StepName> left) {
            this.left = left;
        }

        /** The steps that it leaves out are done at the very end, or never. */
        Optional<StepName> choose(MigrationPlan plan) {
            return plan.steps().stream()
                    .filter(step -> step.status() != StepStatus.DONE && !left.contains(step.name()))
                    .map(MigrationStep::name)
                    .findFirst();
        }
    }

    @ParameterizedTest
    @EnumSource
    void machine_plantedBug_isSeen(Planted planted) {
        List<String> harm = new ArrayList<>();
        IntStream.range(0, 100).forEach(seed -> harm.addAll(harmOf(planted, new Random(seed))));

        assertThat(harm).as("harm that %s does", planted).isNotEmpty();
    }

    private static Set<String> harmOf(Planted planted, Random random) {
        ModelCluster cluster = new ModelCluster();
        cluster.storageReady = random.nextBoolean();
        for (int i = 0; i < 40; i++) {
            Event event = Event.values()[random.nextInt(Event.values().length)];
            happen(cluster, event, next -> planted.choose(cluster.plan()));
        }
        return cluster.harm;
    }

    @Test
    void machine_rightPlan_doesNoHarmWhereTheWrongOnesDo() {
        IntStream.range(0, 100).forEach(seed -> {
            Random random = new Random(seed);
            ModelCluster cluster = new ModelCluster();
            cluster.storageReady = random.nextBoolean();
            for (int i = 0; i < 40; i++) {
                happen(cluster, Event.values()[random.nextInt(Event.values().length)], next -> next);
            }
            assertThat(cluster.harm).isEmpty();
        });
    }
}
