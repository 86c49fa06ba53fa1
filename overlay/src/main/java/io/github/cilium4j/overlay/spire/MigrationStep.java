package io.github.cilium4j.overlay.spire;

import java.util.List;
import org.immutables.value.Value;

/**
 * One step of a plan. Immutable.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface MigrationStep {
    /** Returns which step it is. */
    StepName name();

    /** Returns its number within the plan, from 1. */
    int number();

    /** Returns where it stands. */
    StepStatus status();

    /** Returns why it is there, with the ids of what it guards against. */
    String reason();

    /** Returns what must hold before. */
    String precondition();

    /** Returns the commands, in order; none when there is only to wait. Files are those of {@link MigrationPlan#files}. */
    List<String> commands();

    /** Returns by what it is known to be done. */
    String evidence();

    /** Returns what was observed of that. */
    String found();

    /** Returns what doing it once more does. */
    String repeating();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MigrationStep}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableMigrationStep.Builder {
        Builder() {}
    }
}
