package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.yaml.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** A plan as programs read it. */
final class PlanJson {
    private PlanJson() {}

    static String of(MigrationPlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", plan.state().name());
        json.put("summary", plan.summary());
        plan.next().ifPresent(step -> json.put("next", step.name().name()));
        json.put("refusals", plan.refusals().stream().map(PlanJson::refusal).toList());
        json.put("notes", plan.notes());
        json.put("steps", plan.steps().stream().map(PlanJson::step).toList());
        return Json.write(json);
    }

    private static Map<String, Object> refusal(Refusal refusal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("references", refusal.references());
        json.put("problem", refusal.problem());
        json.put("fix", refusal.fix());
        return json;
    }

    private static Map<String, Object> step(MigrationStep step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", step.number());
        json.put("name", step.name().name());
        json.put("title", step.name().title());
        json.put("status", step.status().name());
        json.put("reason", step.reason());
        json.put("precondition", step.precondition());
        json.put("commands", step.commands());
        json.put("evidence", step.evidence());
        json.put("found", step.found());
        json.put("repeating", step.repeating());
        return json;
    }
}
