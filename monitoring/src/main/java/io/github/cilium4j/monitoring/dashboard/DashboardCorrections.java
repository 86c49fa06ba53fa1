package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.core.yaml.Span;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.dashboard.DashboardText.FoundPanel;
import io.github.cilium4j.monitoring.dashboard.DashboardText.FoundQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Corrects dashboards that Cilium ships, or others have made, so that their queries find data in a given version.
 *
 * <p>Corrected are names that do not exist or are never written, and values and labels that nobody writes:
 *
 * <ul>
 *   <li>{@code cilium_services_events_total}, which nothing counts (D-08, F-20), and {@code cilium_kubernetes_events_total} with
 *       scope Service or Endpoint from 1.19 on: in 1.18 the events of that scope, later the writes of the load-balancing maps;
 *   <li>{@code cilium_kubernetes_events_total} with scope Pod or Namespace: the events received;
 *   <li>{@code kvstore_operations_total}: the count of {@code cilium_kvstore_operations_duration_seconds};
 *   <li>{@code cilium_policy_change_total} with outcome failure: the outcome is written {@code fail};
 *   <li>{@code cilium_operator_ipam_available}, and from 1.20 on {@code cilium_operator_ipam_ips} and
 *       {@code cilium_operator_ipam_available_interfaces}: what took their place;
 *   <li>{@code cilium_operator_ipam_api_*}: documented, but the operator has one for each cloud (F-05 has it the wrong way round);
 *   <li>the label {@code subnetId}: it is {@code subnet_id}.
 * </ul>
 *
 * <p>A second run changes nothing. A query that cannot be read is left alone.
 *
 * @since 0.1.0
 */
public final class DashboardCorrections {
    private DashboardCorrections() {}

    /**
     * Corrects a dashboard for a cluster whose chart got no values.
     *
     * @throws InvalidManifestException when the text is no JSON object
     */
    public static CorrectedDashboard apply(String json, CiliumVersion version) {
        return apply(json, ClusterProfile.defaults(version));
    }

    /**
     * Corrects a dashboard for a cluster; its settings decide which panels have no data.
     *
     * @throws InvalidManifestException when the text is no JSON object
     */
    public static CorrectedDashboard apply(String json, ClusterProfile profile) {
        List<Correction> corrections = new ArrayList<>();
        List<Replacement> replacements = new ArrayList<>();
        for (FoundPanel panel : DashboardText.panels(json)) {
            for (FoundQuery query : panel.queries()) {
                QueryRewrite.of(query.expr().text(), profile.ciliumVersion()).ifPresent(rewrite -> {
                    corrections.add(
                            new Correction(panel.title(), query.expr().text(), rewrite.expr(), rewrite.reason()));
                    replacements.add(new Replacement(query.expr(), rewrite.expr()));
                    query.legend()
                            .ifPresent(
                                    legend -> replacements.add(new Replacement(legend, rewrite.legend(legend.text()))));
                });
            }
        }
        String corrected = Replacement.all(json, replacements);
        return new CorrectedDashboard(corrected, corrections, EmptyPanels.of(corrected, profile));
    }

    private record Replacement(YamlScalar place, String text) {
        static String all(String json, List<Replacement> replacements) {
            StringBuilder text = new StringBuilder(json);
            replacements.stream()
                    .sorted(Comparator.comparing(
                                    (Replacement r) -> r.place().span().start())
                            .reversed())
                    .forEach(replacement -> replacement.apply(text));
            return text.toString();
        }

        private void apply(StringBuilder json) {
            Span span = place.span();
            json.replace(span.start(), span.end(), Json.write(text).stripTrailing());
        }
    }
}
