package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.grafana.Dashboard;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.ObjectOptions;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The ConfigMap that carries a dashboard to Grafana: a sidecar beside Grafana reads every ConfigMap with the label
 * {@link #DASHBOARD_LABEL} and puts its files into the folder that the annotation names (I-04).
 *
 * <p>A ConfigMap holds 1 MiB at most. Above 256 KiB it cannot be applied with {@code kubectl apply} on the side of the client,
 * which is also how Argo CD applies unless told otherwise; rule DASH-001 reports that.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface DashboardConfigMap extends ObjectOptions {
    /** The label by which the sidecar finds dashboards. Source: k8s-sidecar's and the Cilium chart's default. */
    String DASHBOARD_LABEL = "grafana_dashboard";

    /** Returns the name of the ConfigMap; its only key is the name with {@code .json}. */
    String name();

    /** Returns the dashboard as JSON. */
    String json();

    /** Returns the value of the label {@link #DASHBOARD_LABEL}; {@code 1} when not set. */
    @Value.Default
    default String labelValue() {
        return "1";
    }

    /** Returns the annotation that the sidecar reads the folder from; {@code grafana_dashboard_folder} when not set. */
    @Value.Default
    default String folderAnnotation() {
        return "grafana_dashboard_folder";
    }

    /** Returns the folder, such as {@code /tmp/dashboards/Cilium}; absent means the sidecar's own. */
    Optional<String> folder();

    /** Refuses a text that is no JSON object, and a second value for the label of dashboards. */
    @Value.Check
    default void checkDashboard() {
        if (!json().stripLeading().startsWith("{")
                || YamlReader.read("", json()).single().hasErrors()) {
            throw new InvalidManifestException("json", "the text is no JSON object", "Give a dashboard of Grafana");
        }
        String other = labels().getOrDefault(DASHBOARD_LABEL, labelValue());
        if (!other.equals(labelValue())) {
            throw new InvalidManifestException(
                    "labels",
                    DASHBOARD_LABEL + " is " + Quoted.of(other) + ", but labelValue is " + Quoted.of(labelValue()),
                    "Give one of them");
        }
    }

    /**
     * Returns the ConfigMap.
     *
     * @throws InvalidManifestException when the dashboard has more than 1,048,576 bytes
     */
    default ConfigMap manifest() {
        ObjectMeta.Builder metadata =
                ObjectMeta.builder().from(metadata(name())).putLabel(DASHBOARD_LABEL, labelValue());
        folder().ifPresent(folder -> metadata.putAnnotation(folderAnnotation(), folder));
        return ConfigMap.of(metadata.build(), name() + ".json", json());
    }

    /** Returns a builder with the dashboard about the agents of a cluster, named {@code cilium-agent-dashboard}. */
    static Builder agent(ClusterProfile profile) {
        return of("cilium-agent-dashboard", CiliumAgentDashboard.of(profile));
    }

    /** Returns a builder with the dashboard about the operators of a cluster, named {@code cilium-operator-dashboard}. */
    static Builder operator(ClusterProfile profile) {
        return of("cilium-operator-dashboard", CiliumOperatorDashboard.of(profile));
    }

    /** Returns a builder with a dashboard. */
    static Builder of(String name, Dashboard dashboard) {
        return builder().name(name).json(dashboard.toJson());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DashboardConfigMap}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableDashboardConfigMap.Builder {
        Builder() {}
    }
}
