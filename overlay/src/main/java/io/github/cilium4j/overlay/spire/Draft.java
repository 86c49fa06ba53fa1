package io.github.cilium4j.overlay.spire;

import java.util.ArrayList;
import java.util.List;

/**
 * A step before its place among the others is known.
 *
 * @param name which step
 * @param done whether its evidence was observed
 * @param step the rest of it
 */
record Draft(StepName name, boolean done, MigrationStep.Builder step) {
    static Draft of(StepName name, boolean done) {
        return new Draft(name, done, MigrationStep.builder().name(name));
    }

    Draft because(String reason) {
        step.reason(reason);
        return this;
    }

    Draft after(String precondition) {
        step.precondition(precondition);
        return this;
    }

    Draft run(String... commands) {
        step.addCommands(commands);
        return this;
    }

    Draft until(String evidence) {
        step.evidence(evidence);
        return this;
    }

    Draft found(String found) {
        step.found(found);
        return this;
    }

    Draft again(String repeating) {
        step.repeating(repeating);
        return this;
    }

    /** Numbers steps and says which is next: the first whose evidence is missing. */
    static List<MigrationStep> inOrder(List<Draft> drafts) {
        List<MigrationStep> steps = new ArrayList<>();
        boolean open = false;
        for (Draft draft : drafts) {
            StepStatus status = draft.done ? StepStatus.DONE : open ? StepStatus.LATER : StepStatus.NEXT;
            open = open || !draft.done;
            steps.add(draft.step.number(steps.size() + 1).status(status).build());
        }
        return List.copyOf(steps);
    }
}
