package io.github.cilium4j.overlay.lockout;

import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What works and what does not.
 *
 * @param lines the answers, those first without which nobody can mend the others
 * @param notes what the answers take for granted, and what is wrong with the inputs
 * @since 0.1.0
 */
public record LockoutReport(List<LockoutLine> lines, List<String> notes) {
    /** Creates a report. */
    public LockoutReport {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** Returns whether something is locked out. */
    public boolean isLockedOut() {
        return lines.stream().anyMatch(line -> line.answer() == Answer.LOCKED_OUT);
    }

    /** Returns it for people: a table, then the notes; lines that end with a line end. */
    public String text() {
        return LockoutText.of(this);
    }

    /** Returns it for programs, as one JSON object. */
    public String json() {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        fields.put("lockedOut", YamlScalar.of(isLockedOut()));
        fields.put(
                "answers",
                YamlSequence.of(lines.stream().map(LockoutReport::line).toList()));
        fields.put("notes", YamlSequence.of(notes.stream().map(YamlScalar::of).toList()));
        return Json.write(YamlMapping.of(fields));
    }

    private static YamlMapping line(LockoutLine line) {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        fields.put("what", YamlScalar.of(line.what()));
        fields.put("from", YamlScalar.of(line.from()));
        fields.put("to", YamlScalar.of(line.to()));
        fields.put("port", YamlScalar.of(line.port()));
        fields.put("answer", YamlScalar.of(line.answer().toString()));
        fields.put("assumed", YamlScalar.of(line.assumed()));
        fields.put("why", YamlScalar.of(line.why()));
        fields.put("place", YamlScalar.of(line.place()));
        return YamlMapping.of(fields);
    }
}
