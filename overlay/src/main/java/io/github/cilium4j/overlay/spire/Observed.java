package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.overlay.helm.RkeCiliumChartConfig;
import io.github.cilium4j.overlay.helm.SpireNamespace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was observed of the cluster. */
final class Observed {
    static final String KUBE_SYSTEM = "kube-system";
    static final String SPIRE = SpireNamespace.NAME;
    static final String CHART = RkeCiliumChartConfig.NAME;
    static final String SERVER = "spire-server";
    static final String AGENT = "spire-agent";
    static final String OPERATOR = "cilium-operator";
    static final String HELM_JOB = "helm-install-" + CHART;

    private final ManifestReading reading;
    private final List<ObservedObject> objects;

    Observed(ManifestReading reading) {
        this.reading = reading;
        this.objects = reading.manifests().all(UntypedManifest.class).stream()
                .map(object -> new ObservedObject(object.manifest()))
                .toList();
    }

    ManifestReading reading() {
        return reading;
    }

    Stream<ObservedObject> all(String kind) {
        return objects.stream().filter(object -> object.is(kind));
    }

    Optional<ObservedObject> find(String kind, String namespace, String name) {
        return objects.stream()
                .filter(object -> object.is(kind, namespace, name))
                .findFirst();
    }

    Optional<Server> server() {
        return find("StatefulSet", SPIRE, SERVER).map(Server::new);
    }

    Optional<Claim> claim() {
        return find("PersistentVolumeClaim", SPIRE, SpireClaim.NAME).map(Claim::new);
    }

    HelmRun helm() {
        return HelmRun.of(find("Job", KUBE_SYSTEM, HELM_JOB));
    }

    /** Returns the configurations of Cilium's chart; more than one only when the input is no cluster. */
    List<HelmChartConfig> chartConfigs() {
        return reading.manifests().all(HelmChartConfig.class).stream()
                .map(Located::manifest)
                .filter(config -> config.metadata().name().filter(CHART::equals).isPresent())
                .toList();
    }

    /** Returns what is wrong with objects that the plan depends on. */
    List<Finding> unreadable() {
        return reading.findings().stream()
                .filter(finding -> finding.subject()
                        .matches("(HelmChartConfig " + KUBE_SYSTEM + "/" + CHART
                                + "|Cilium(Clusterwide)?NetworkPolicy .*)"))
                .toList();
    }
}
