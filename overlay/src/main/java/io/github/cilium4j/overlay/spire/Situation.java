package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.StorageProvider;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** What was observed, held against what is wanted. */
final class Situation {
    private final Observed observed;
    private final ChartStore chart;
    private final Store target;
    private final boolean asIs;
    private final StorageProvider provider;
    private final StorageReadiness storage;
    private final NavigableSet<String> nodes;
    private final NavigableSet<String> nodesLeft;

    Situation(OverlayConfig config, Observed observed, HelmChartConfig chartConfig, SpireDataStorePatch wanted) {
        this.observed = observed;
        this.chart = ChartStore.of(chartConfig);
        this.asIs = chart.isOn()
                && observed.server().filter(server -> server.has(chart.store())).isPresent();
        this.target = asIs
                ? chart.store()
                : new Store(Optional.of(wanted.storageClass()), wanted.size().toString());
        this.provider = config.get(PlatformKeys.STORAGE_PROVIDER);
        this.storage = StorageReadiness.of(observed, provider, target.storageClass());
        this.nodes = ControlPlane.nodes(observed);
        this.nodesLeft = ControlPlane.left(observed);
    }

    Observed observed() {
        return observed;
    }

    ChartStore chart() {
        return chart;
    }

    /** Returns the volume that the server is to have. One that runs on its volume keeps it, whatever the configuration says. */
    Store target() {
        return target;
    }

    /** Returns whether values and server agree on a volume already. */
    boolean isAsIs() {
        return asIs;
    }

    StorageProvider provider() {
        return provider;
    }

    StorageReadiness storage() {
        return storage;
    }

    NavigableSet<String> nodes() {
        return nodes;
    }

    NavigableSet<String> nodesLeft() {
        return nodesLeft;
    }

    Optional<Claim> claim() {
        return observed.claim();
    }

    boolean isClaimBound() {
        return claim().filter(Claim::isBound).isPresent();
    }

    boolean hasServerWithoutVolume() {
        return observed.server().filter(server -> !server.has(target)).isPresent();
    }

    boolean hasServerWithVolume() {
        return observed.server().filter(server -> server.has(target)).isPresent();
    }

    boolean areValuesSet() {
        return asIs
                || chart.enabled().filter(on -> on).isPresent() && chart.store().equals(target);
    }

    /** Returns whether the values and the StatefulSet disagree about the volume: Helm cannot apply the values (M-03). */
    boolean willHelmFail() {
        Optional<Store> wanted = chart.isOn() ? Optional.of(chart.store()) : Optional.empty();
        return observed.server()
                .filter(server -> !server.store().equals(wanted))
                .isPresent();
    }

    /** Returns whether Helm is about to fail, so that what it stumbles over has to go before anything else. */
    boolean isUrgent() {
        return willHelmFail() && observed.helm() == HelmRun.RUNNING;
    }

    boolean isServerReady() {
        return observed.server().filter(Server::isReady).isPresent();
    }

    boolean areAgentsReady() {
        return isDaemonSetReady(Observed.SPIRE, Observed.AGENT);
    }

    boolean isDaemonSetReady(String namespace, String name) {
        return observed.find("DaemonSet", namespace, name)
                .filter(set -> set.number("status", "numberReady") >= 1)
                .filter(set -> set.number("status", "numberReady") == set.number("status", "desiredNumberScheduled"))
                .isPresent();
    }

    boolean isOperatorReady() {
        return observed.find("Deployment", Observed.KUBE_SYSTEM, Observed.OPERATOR)
                .filter(set -> set.number("status", "readyReplicas") >= 1)
                .isPresent();
    }

    /** Returns whether a workload was restarted since the server with its volume was created. */
    boolean isRestarted(String kind, String namespace, String name, String label) {
        return observed.server()
                .filter(server -> server.has(target))
                .filter(server -> isMarked(kind, namespace, name, server) || arePodsNewer(namespace, label, server))
                .isPresent();
    }

    private boolean isMarked(String kind, String namespace, String name, Server server) {
        return !server.uid().isEmpty()
                && observed.find(kind, namespace, name)
                        .flatMap(object -> object.text("metadata", "annotations", RestartMark.ANNOTATION))
                        .filter(server.uid()::equals)
                        .isPresent();
    }

    /** Times of the API server have one form, so that their texts compare as they do. */
    private boolean arePodsNewer(String namespace, String label, Server server) {
        String[] pair = label.split("=", 2);
        List<String> created = observed.all("Pod")
                .filter(pod -> pod.namespace().equals(namespace))
                .filter(pod -> pod.text("metadata", "labels", pair[0])
                        .filter(pair[1]::equals)
                        .isPresent())
                .map(pod -> pod.text("metadata", "creationTimestamp").orElse(""))
                .toList();
        return !server.created().isEmpty()
                && !created.isEmpty()
                && created.stream().allMatch(time -> time.compareTo(server.created()) > 0);
    }
}
