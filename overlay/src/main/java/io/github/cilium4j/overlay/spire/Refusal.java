package io.github.cilium4j.overlay.spire;

import java.util.List;

/**
 * Why a plan must not begin, or go on.
 *
 * @param references the ids of the specification, such as {@code M-07}; none for a fault of the input
 * @param problem what is wrong, with the object named
 * @param fix what to do instead, as an instruction
 * @since 0.1.0
 */
public record Refusal(List<String> references, String problem, String fix) {
    /** Creates a reason. */
    public Refusal {
        references = List.copyOf(references);
    }

    /** Returns it as one line. */
    public String render() {
        String ids = references.isEmpty() ? "" : " (" + String.join(", ", references) + ")";
        return problem + ". " + fix + "." + ids;
    }
}
