package io.github.cilium4j.monitoring.dashboard;

import java.util.List;

/**
 * What became of a dashboard.
 *
 * @param json the dashboard; every byte that no correction is about is as it was
 * @param corrections what was changed, in the order of the text
 * @param empty the panels that have no data even so, in the order of the text
 * @since 0.1.0
 */
public record CorrectedDashboard(String json, List<Correction> corrections, List<EmptyPanel> empty) {
    /** Creates a result. */
    public CorrectedDashboard {
        corrections = List.copyOf(corrections);
        empty = List.copyOf(empty);
    }

    /** Returns the dashboard without the panels that have no data. Rows stay, and so do the places of the others. */
    public String withoutEmptyPanels() {
        return PanelRemoval.remove(json, empty.stream().map(EmptyPanel::title).toList());
    }
}
