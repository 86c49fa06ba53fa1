package io.github.cilium4j.overlay.upgrade;

import java.util.ArrayList;
import java.util.List;

/** Every change of meaning that can be seen in files, in the order of their ids. */
final class MeaningChanges {
    private static final List<MeaningChange> ALL = List.of(
            new NegativePeers(),
            new PeersOfOtherClusters(),
            new DoubleStarPattern(),
            new ReservedKey(),
            new NamedEgressPort(),
            new RequirementsGone(),
            new PortZeroRange(),
            new AuthenticationOff(),
            new ParsersGone(),
            new AlwaysEnforced(),
            new TopologyLabel(),
            new DottedServiceSelector(),
            new NativeGroups(),
            new HostLabel(),
            new AnnouncedByNdp(),
            new AnnouncedWithoutBackend());

    private MeaningChanges() {}

    static List<MeaningChange> all() {
        return ALL;
    }

    static List<UpgradeChange> of(UpgradeInputs inputs, List<Step> steps) {
        GivenSettings settings = GivenSettings.of(inputs.manifests());
        List<UpgradeChange> changes = new ArrayList<>();
        for (Step step : steps) {
            ALL.stream()
                    .filter(change -> change.since().equals(step.to()))
                    .flatMap(change -> change.find(inputs, settings))
                    .forEach(found -> changes.add(step.change(ChangeKind.MEANING, found)));
        }
        return changes;
    }
}
