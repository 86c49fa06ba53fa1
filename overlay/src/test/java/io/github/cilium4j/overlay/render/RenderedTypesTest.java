package io.github.cilium4j.overlay.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlEdit;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlStream;
import io.github.cilium4j.model.helm.values.ChartValues;
import io.github.cilium4j.model.schema.ApiServerJudge;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rendered document, for each version of Cilium: no unknown field, no wrong type, no value outside the tables. */
final class RenderedTypesTest {
    /** What no table of a custom resource can speak about; each has readers of its own in other tests. */
    private static final Set<String> WITHOUT_A_TABLE = Set.of(
            "v1 ConfigMap",
            "v1 Namespace",
            "kustomize.config.k8s.io/v1beta1 Kustomization",
            "cert-manager.io/v1 Certificate");

    private static final FieldPath VALUES = FieldPath.of("spec", "valuesContent");
    private static final Map<String, List<YamlDocument>> OBJECTS = new HashMap<>();

    static Stream<Arguments> trees() {
        return Clusters.names()
                .flatMap(cluster -> CiliumVersion.all().stream().map(version -> arguments(cluster, version)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("trees")
    void render_clusterForAVersion_hasOnlyWhatTheTablesAllow(String cluster, CiliumVersion version) {
        List<String> problems = new ArrayList<>();
        Set<String> untold = new TreeSet<>();
        for (YamlDocument document : objects(cluster, version)) {
            YamlMapping object = document.mapping().orElseThrow();
            if (ApiServerJudge.shared().knows(object)) {
                ApiServerJudge.shared().judge(object).stream()
                        .filter(v -> v.versions().isEmpty() || v.versions().contains(version))
                        .forEach(v -> problems.add(
                                v.finding(document, document.sourceName()).render()));
            } else {
                untold.add(object.string("apiVersion").orElse("") + " "
                        + object.string("kind").orElse(""));
            }
        }

        assertThat(problems).isEmpty();
        assertThat(WITHOUT_A_TABLE).containsAll(untold);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("trees")
    void render_clusterForAVersion_setsOnlyWhatTheChartReads(String cluster, CiliumVersion version) {
        List<String> unread = new ArrayList<>();
        for (YamlDocument document : objects(cluster, version)) {
            document.find(VALUES).ifPresent(text -> {
                YamlStream values = document.readInside((YamlScalar) text);
                collect(values.documents().get(0).root(), FieldPath.root(), ChartValues.of(version), unread);
            });
        }

        assertThat(unread).isEmpty();
    }

    private static void collect(YamlNode node, FieldPath path, ChartValues chart, List<String> unread) {
        if (!chart.reads(path)) {
            unread.add(path.toString());
        } else if (node instanceof YamlMapping mapping) {
            mapping.entries()
                    .forEach(entry ->
                            collect(entry.value(), path.child(entry.key().text()), chart, unread));
        }
    }

    private static RenderedTree tree(String cluster, CiliumVersion version) {
        String config = new String(Clusters.text(cluster), StandardCharsets.UTF_8);
        String edited = YamlEdit.set(config, CiliumKeys.VERSION.path(), YamlScalar.of(version.toString()));
        return Overlay.render(ConfigReader.read(cluster, edited.getBytes(StandardCharsets.UTF_8)))
                .tree()
                .orElseThrow();
    }

    private static List<YamlDocument> objects(String cluster, CiliumVersion version) {
        return OBJECTS.computeIfAbsent(cluster + " " + version, key -> objects(tree(cluster, version)));
    }

    /** Every file is judged as it is written; only the two configurations are no objects. */
    private static List<YamlDocument> objects(RenderedTree tree) {
        List<YamlDocument> objects = new ArrayList<>();
        for (String path : tree.paths()) {
            if (!path.contains("/config/")) {
                YamlStream stream = YamlReader.read(path, tree.bytes(path).orElseThrow());
                assertThat(stream.findings()).isEmpty();
                objects.addAll(stream.documents());
            }
        }
        return objects;
    }
}
