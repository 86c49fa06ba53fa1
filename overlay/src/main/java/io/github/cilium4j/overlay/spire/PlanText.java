package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.Quoted;

/** A plan as a person reads it at night: where things stand, what is next and why, then everything. */
final class PlanText {
    private static final String COLUMN = "          ";

    private final MigrationPlan plan;
    private final StringBuilder out = new StringBuilder();

    PlanText(MigrationPlan plan) {
        this.plan = plan;
    }

    String text() {
        line("state: ", plan.state() + ", " + plan.summary());
        plan.refusals().forEach(refusal -> line("refused: ", refusal.render()));
        plan.next().ifPresent(this::next);
        plan.notes().forEach(note -> line("note:  ", note));
        if (!plan.steps().isEmpty()) {
            out.append('\n');
            plan.steps().forEach(this::step);
        }
        return out.toString();
    }

    private void next(MigrationStep step) {
        line(
                "next:  ",
                "step " + step.number() + " of " + plan.steps().size() + ", "
                        + step.name().title());
        line("why:   ", step.reason());
        step.commands().forEach(command -> line("do:    ", command));
    }

    private void step(MigrationStep step) {
        String mark = step.status() == StepStatus.NEXT ? ">" : " ";
        line(
                String.format("%s %2d %-5s ", mark, step.number(), step.status()),
                step.name().title());
        if (step.status() == StepStatus.DONE) {
            line(COLUMN + "found     ", step.found());
            return;
        }
        line(COLUMN + "before    ", step.precondition());
        step.commands().forEach(command -> line(COLUMN + "do        ", command));
        line(COLUMN + "done when ", step.evidence());
        line(COLUMN + "found     ", step.found());
        line(COLUMN + "again     ", step.repeating());
        line(COLUMN + "why       ", step.reason());
    }

    /** Names of the cluster's objects could break or disguise a line. */
    private void line(String head, String text) {
        out.append(head).append(Quoted.inline(text)).append('\n');
    }
}
