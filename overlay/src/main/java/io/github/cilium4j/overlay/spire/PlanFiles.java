package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Quantity;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.helm.HelmChartConfigSpec;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a plan: manifests, the values before and after, and the script of what is left. */
final class PlanFiles {
    static final String SCRIPT = "migrate.sh";
    private static final String CLAIM = "claim.yaml";
    private static final String VALUES_PATH = "/spec/valuesContent";

    private final List<MigrationStep> left;
    private final HelmChartConfig chart;
    private final Situation situation;
    private final SpireDataStorePatch wanted;

    PlanFiles(List<MigrationStep> steps, HelmChartConfig chart, Situation situation, SpireDataStorePatch wanted) {
        this.left =
                steps.stream().filter(step -> step.status() != StepStatus.DONE).toList();
        this.chart = chart;
        this.situation = situation;
        this.wanted = wanted;
    }

    RenderedTree tree() {
        RenderedTree.Builder tree = RenderedTree.builder();
        if (left.isEmpty()) {
            return tree.build();
        }
        claim().ifPresent(patch -> tree.add(CLAIM, Yaml.write(SpireClaim.render(patch))));
        situation
                .nodesLeft()
                .forEach(node -> tree.add(FileCleanup.jobName(node) + ".yaml", Yaml.write(FileCleanup.render(node))));
        addValues(tree);
        return tree.add(SCRIPT, new MigrationScript(left, situation).text()).build();
    }

    /** A server that runs on its volume keeps it, and there is no claim to make for one of the default class. */
    private Optional<SpireDataStorePatch> claim() {
        if (!situation.isAsIs()) {
            return Optional.of(wanted);
        }
        return situation
                .target()
                .storageClass()
                .map(name -> SpireDataStorePatch.of(
                        name, Quantity.parse(situation.target().size())));
    }

    private void addValues(RenderedTree.Builder tree) {
        String before = content(chart);
        HelmChartConfig after = situation.areValuesSet() ? chart : wanted.applyTo(chart);
        tree.add("helmchartconfig.yaml", Yaml.write(withoutTheClustersOwn(after)));
        tree.add("values-before.yaml", before);
        tree.add("values-after.yaml", content(after));
        // The test makes it fail when somebody else changed the values in between.
        tree.add(
                "values-patch.json",
                Json.write(List.of(operation("test", before), operation("replace", content(after)))));
    }

    private static Map<String, String> operation(String name, String value) {
        Map<String, String> operation = new LinkedHashMap<>();
        operation.put("op", name);
        operation.put("path", VALUES_PATH);
        operation.put("value", value);
        return operation;
    }

    private static String content(HelmChartConfig config) {
        return config.spec().flatMap(HelmChartConfigSpec::valuesContent).orElse("");
    }

    /** What the API server keeps in metadata is no part of a manifest. */
    private static HelmChartConfig withoutTheClustersOwn(HelmChartConfig config) {
        return HelmChartConfig.builder()
                .from(config)
                .metadata(ObjectMeta.builder()
                        .name(config.metadata().name())
                        .namespace(config.metadata().namespace())
                        .labels(config.metadata().labels())
                        .build())
                .build();
    }
}
