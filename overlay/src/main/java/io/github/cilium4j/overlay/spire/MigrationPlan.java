package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.overlay.tree.RenderedTree;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be done to move SPIRE's data to a volume, given what was observed. Immutable.
 *
 * <p>It can be made again after any step, also after a crash or a reboot: what is done is known by what is observed.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface MigrationPlan {
    /** Returns how far it has come. */
    MigrationState state();

    /** Returns the state in one sentence. */
    String summary();

    /** Returns every step, in order; none when nothing is wanted, and when it is refused. */
    List<MigrationStep> steps();

    /** Returns why it must not begin, or go on; none unless it is refused. */
    List<Refusal> refusals();

    /** Returns what else is worth knowing. */
    List<String> notes();

    /** Returns the manifests, the values before and after, and the script of the steps that are left; empty when none is. */
    @Value.Default
    default RenderedTree files() {
        return RenderedTree.builder().build();
    }

    /** Returns the step to do now; empty when nothing is left, or when it is refused. */
    default Optional<MigrationStep> next() {
        return steps().stream().filter(step -> step.status() == StepStatus.NEXT).findFirst();
    }

    /** Returns a step; empty when the plan has none. */
    default Optional<MigrationStep> step(StepName name) {
        return steps().stream().filter(step -> step.name() == name).findFirst();
    }

    /** Returns the plan for a person: state, next step and why, then every step. Ends with a line end. */
    default String text() {
        return new PlanText(this).text();
    }

    /** Returns the plan as JSON. Ends with a line end. */
    default String json() {
        return PlanJson.of(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MigrationPlan}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableMigrationPlan.Builder {
        Builder() {}
    }
}
