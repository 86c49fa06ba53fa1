package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.helm.HelmChartConfigSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is worth knowing beside the steps. */
final class Notes {
    private Notes() {}

    static List<String> of(HelmChartConfig chart, Situation situation, SpireDataStorePatch wanted) {
        List<String> notes = new ArrayList<>();
        Store configured =
                new Store(Optional.of(wanted.storageClass()), wanted.size().toString());
        if (situation.isAsIs() && !situation.target().equals(configured)) {
            notes.add("the configuration asks for " + configured + " and SPIRE runs on " + situation.target()
                    + "; nothing is changed about that (M-08)");
        }
        if (situation.willHelmFail()) {
            notes.add(
                    "values and StatefulSet disagree about the volume: the next run of Helm fails and may uninstall Cilium."
                            + " Do not restart or upgrade RKE2 before they agree (M-03)");
        }
        if (situation.chart().enabled().isEmpty()) {
            notes.add("dataStorage.enabled is not set in the values, so the StatefulSet says what is true");
        }
        if (!chart.spec()
                .map(HelmChartConfigSpec::valuesSecrets)
                .orElse(List.of())
                .isEmpty()) {
            notes.add("spec.valuesSecrets of the HelmChartConfig win over its values, and are not seen here");
        }
        return notes;
    }
}
