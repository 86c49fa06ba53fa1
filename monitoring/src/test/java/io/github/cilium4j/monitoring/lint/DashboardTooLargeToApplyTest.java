package io.github.cilium4j.monitoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.dashboard.DashboardConfigMap;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DashboardTooLargeToApplyTest {
    private static final int MOST = 262_144;

    private static DashboardConfigMap.Builder dashboard(String filling, int times) {
        return DashboardConfigMap.builder().name("web").json("{\"title\": \"" + filling.repeat(times) + "\"}");
    }

    private static List<Finding> check(ConfigMap map) {
        return new DashboardTooLargeToApply().check(Cluster.of(Manifests.of(map), List.of()));
    }

    @Test
    void check_aboveTheLimitOfAnnotations_isReported() {
        List<Finding> findings = check(dashboard("x", MOST).build().manifest());

        assertThat(findings)
                .extracting(Finding::render)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("WARNING DASH-001 data: the object has about 2")
                        .contains("of which the API server takes 262144. Apply it on the server: annotate it with"));
        assertThat(findings).extracting(Finding::subject).containsExactly("ConfigMap kube-system/web");
    }

    @Test
    void check_belowTheLimit_isSilent() {
        assertThat(check(dashboard("x", MOST - 1000).build().manifest())).isEmpty();
        assertThat(check(DashboardConfigMap.agent(ClusterProfile.defaults(CiliumVersion.V1_20))
                        .build()
                        .manifest()))
                .isEmpty();
    }

    @Test
    void check_comparisonsCountAsGoWritesThem() {
        assertThat(check(dashboard(">", MOST / 6).build().manifest())).hasSize(1);
        assertThat(check(dashboard("x", MOST / 6).build().manifest())).isEmpty();
    }

    @Test
    void check_appliedOnTheServerOrNoDashboard_isSilent() {
        ConfigMap onServer = dashboard("x", MOST)
                .putAnnotation("argocd.argoproj.io/sync-options", "ServerSideApply=true")
                .build()
                .manifest();
        ConfigMap other = ConfigMap.of(ObjectMeta.of("shop", "web"), "a", "x".repeat(MOST));

        assertThat(check(onServer)).isEmpty();
        assertThat(check(other)).isEmpty();
    }
}
