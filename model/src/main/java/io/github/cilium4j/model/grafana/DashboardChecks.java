package io.github.cilium4j.model.grafana;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import java.util.HashSet;
import java.util.Set;

/** What Grafana refuses in a dashboard, or mixes up. */
final class DashboardChecks {
    private static final Re2Pattern UID = Re2Pattern.parse("[-_a-zA-Z0-9]{1,40}");

    private DashboardChecks() {}

    static void check(Dashboard dashboard) {
        if (!UID.matchesWhole(dashboard.uid())) {
            throw new InvalidManifestException(
                    "uid",
                    Quoted.of(dashboard.uid()) + " is no uid of Grafana",
                    "Write 1 to 40 letters, digits, hyphens and underscores");
        }
        if (dashboard.title().isBlank()) {
            throw new InvalidManifestException("title", "the title is empty", "Write one");
        }
        Set<Long> ids = new HashSet<>();
        for (Panel panel : dashboard.panels()) {
            if (!ids.add(panel.id())) {
                throw new InvalidManifestException(
                        "panels", "two panels have the id " + panel.id(), "Give each panel an id of its own");
            }
        }
    }
}
