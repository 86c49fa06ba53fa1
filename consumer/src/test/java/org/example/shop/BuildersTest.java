package org.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Quantity;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.EgressRule;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.L2AnnouncementPolicySpec;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.model.grafana.Dashboard;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.helm.HelmChartConfigSpec;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.PodMonitorSpec;
import io.github.cilium4j.monitoring.dashboard.DashboardConfigMap;
import io.github.cilium4j.monitoring.scrape.CiliumAgentMonitor;
import io.github.cilium4j.overlay.spire.SpireDataStorePatch;
import io.github.cilium4j.policies.lb.L2Announcement;
import org.junit.jupiter.api.Test;

/** Uses the builders that every user looks for, from the published artifacts alone. */
final class BuildersTest {
    @Test
    void policy_ofTheWholeCluster() {
        var policy = CiliumClusterwideNetworkPolicy.builder()
                .metadata(ObjectMeta.of("web-egress"))
                .spec(Rule.builder()
                        .endpointSelector(LabelSelector.of("app", "web"))
                        .addEgress(EgressRule.toEntities(Entity.WORLD).onPorts(PortRule.tcp(443)))
                        .build())
                .build();

        assertEquals(policy, Yaml.read(Yaml.write(policy), CiliumClusterwideNetworkPolicy.class));
        assertTrue(Yaml.write(policy).contains("- \"world\"\n"));
    }

    @Test
    void announcement_byTheKindAndByTheRecipe() {
        var recipe = L2Announcement.builder().devices(Devices.of("eth0")).addInterfaces("eth0").build();
        var kind = CiliumL2AnnouncementPolicy.builder()
                .metadata(ObjectMeta.of("default"))
                .spec(L2AnnouncementPolicySpec.builder()
                        .serviceSelector(LabelSelector.all())
                        .addInterfaces("eth0")
                        .externalIPs(true)
                        .loadBalancerIPs(true)
                        .build())
                .build();

        assertEquals(kind, recipe.manifest());
        var refused = L2Announcement.builder().devices(Devices.of("eth0")).addInterfaces("eth1");
        assertTrue(assertThrows(InvalidManifestException.class, refused::build).getMessage().contains("eth1"));
    }

    @Test
    void monitor_byTheKindAndByTheRecipe() {
        PodMonitor monitor = CiliumAgentMonitor.builder().build().manifest();
        var kind = PodMonitor.builder()
                .metadata(monitor.metadata())
                .spec(PodMonitorSpec.builder().from(monitor.spec()).build())
                .build();

        assertEquals(kind, Yaml.read(Yaml.write(monitor), PodMonitor.class));
    }

    @Test
    void dashboard_inItsConfigMap() {
        var profile = ClusterProfile.defaults(CiliumVersion.V1_20);
        var dashboard = Dashboard.builder().uid("shop").title("Shop").build();

        assertTrue(Yaml.write(DashboardConfigMap.of("shop", dashboard).build().manifest()).contains("\"uid\": \"shop\""));
        ConfigMap agent = DashboardConfigMap.agent(profile).build().manifest();
        assertEquals(agent, Yaml.read(Yaml.write(agent), ConfigMap.class));
    }

    @Test
    void chartConfig_withAVolumeForSpire() {
        var config = HelmChartConfig.builder()
                .metadata(ObjectMeta.of("kube-system", "rke2-cilium"))
                .spec(HelmChartConfigSpec.builder().valuesContent("devices: [eth0] # uplink\n").build())
                .build();

        var patched = SpireDataStorePatch.of("ceph-block", Quantity.parse("2Gi")).applyTo(config);

        String values = patched.spec().orElseThrow().valuesContent().orElseThrow();
        assertTrue(values.startsWith("devices: [eth0] # uplink\n"));
        assertTrue(values.contains("storageClass: \"ceph-block\""));
    }

    /** The matrix would prove nothing if every run took the same versions. */
    @Test
    void versions_areTheOnesThatAreMeant() {
        assertEquals(
                System.getProperty("expected.jackson"),
                com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString());
        assertEquals(System.getProperty("expected.java"), String.valueOf(Runtime.version().feature()));
    }
}
