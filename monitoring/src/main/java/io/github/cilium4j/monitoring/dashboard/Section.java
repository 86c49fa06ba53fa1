package io.github.cilium4j.monitoring.dashboard;

import java.util.List;

/**
 * A row of a dashboard and the panels below it.
 *
 * @param title its heading
 * @param panels its panels, in order
 */
record Section(String title, List<PanelSpec> panels) {
    Section {
        panels = List.copyOf(panels);
    }

    static Section of(String title, PanelSpec... panels) {
        return new Section(title, List.of(panels));
    }
}
