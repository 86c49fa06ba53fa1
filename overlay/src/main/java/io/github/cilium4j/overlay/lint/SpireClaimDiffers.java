package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.value.Quantity;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The volume claim of SPIRE is another than the chart would make. A StatefulSet takes a claim of the right name as it is. */
final class SpireClaimDiffers implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-079",
            Gate.DATAPATH,
            Severity.WARNING,
            "the volume claim of SPIRE is not what the values of Cilium say",
            List.of("I-27", "M-08"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String NAME = "spire-data-spire-server-0";
    private static final FieldPath SIZE = FieldPath.of("spec", "resources", "requests", "storage");
    private static final FieldPath CLASS = FieldPath.of("spec", "storageClassName");
    private static final FieldPath MODES = FieldPath.of("spec", "accessModes");

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        List<DataStore> stores = DataStore.of(subject);
        return subject.cluster().manifests().all(UntypedManifest.class).stream()
                .filter(object -> object.manifest().kind().equals("PersistentVolumeClaim")
                        && object.manifest()
                                .metadata()
                                .name()
                                .filter(NAME::equals)
                                .isPresent())
                .flatMap(claim -> stores.stream().flatMap(store -> compare(claim, store)))
                .toList();
    }

    private static Stream<Finding> compare(Located<UntypedManifest> claim, DataStore store) {
        Optional<String> size = text(claim, SIZE).filter(text -> !sameSize(text, store.size()));
        Optional<String> storageClass = text(claim, CLASS)
                .filter(text ->
                        store.storageClass().filter(name -> !name.equals(text)).isPresent());
        Optional<String> mode = text(claim, MODES.index(0)).filter(text -> !text.equals(store.accessMode()));
        return Stream.of(
                        size.map(text -> finding(claim, SIZE, text, store.size(), store)),
                        storageClass.map(text ->
                                finding(claim, CLASS, text, store.storageClass().orElse(""), store)),
                        mode.map(text -> finding(claim, MODES, text, store.accessMode(), store)))
                .flatMap(Optional::stream);
    }

    private static Optional<String> text(Located<UntypedManifest> claim, FieldPath path) {
        return claim.node(path).filter(YamlScalar.class::isInstance).map(node -> ((YamlScalar) node).text());
    }

    private static boolean sameSize(String one, String other) {
        try {
            return Quantity.parse(one).compareTo(Quantity.parse(other)) == 0;
        } catch (InvalidManifestException e) {
            return one.equals(other);
        }
    }

    private static Finding finding(
            Located<UntypedManifest> claim, FieldPath path, String is, String wanted, DataStore store) {
        return claim.finding(INFO, path)
                .message(Quoted.of(is) + " is not " + Quoted.of(wanted) + ", which " + store.where()
                        + " asks for; the claim is taken as it is")
                .fix("Write " + wanted + ", or change the other")
                .build();
    }
}
