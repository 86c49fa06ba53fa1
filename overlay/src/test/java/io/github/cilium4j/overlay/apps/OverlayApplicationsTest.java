package io.github.cilium4j.overlay.apps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.overlay.Golden;
import io.github.cilium4j.overlay.config.Application;
import io.github.cilium4j.overlay.config.BgpPeer;
import io.github.cilium4j.overlay.config.BgpRouter;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OpenPort;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.PrimaryCni;
import io.github.cilium4j.policies.application.ApplicationTable;
import io.github.cilium4j.policies.application.KnownApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OverlayApplicationsTest {
    private static final Path CLUSTERS = Path.of("../examples/clusters");
    private static final Path GOLDEN = Path.of("src/test/resources/applications");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod", "minimal"})
    void of_sampleCluster_isTheGoldenList(String cluster) throws IOException {
        OverlayConfig config = new ConfigReader()
                .add(cluster, Files.readAllBytes(CLUSTERS.resolve(cluster).resolve("config.yaml")))
                .read()
                .config()
                .orElseThrow();

        Golden.check(GOLDEN.resolve(cluster + ".txt"), list(config));
    }

    private static String list(OverlayConfig config) {
        StringBuilder lines = new StringBuilder();
        for (ApplicationPolicies application : OverlayApplications.of(config)) {
            for (PolicyFile file : application.files()) {
                lines.append(application.name() + "/resources/" + file.name() + ": "
                        + Manifest.describe(file.manifest()) + (file.isOn(config) ? "\n" : " (off)\n"));
            }
        }
        OverlayApplications.leftOut(config).forEach(left -> lines.append(left.name() + ": " + left.reason() + "\n"));
        return lines.toString();
    }

    @Test
    void of_anotherNetwork_isEmpty() {
        OverlayConfig config = OverlayConfig.builder()
                .set(PlatformKeys.CNI, PrimaryCni.CANAL)
                .set(DeliveryKeys.APPLICATIONS, List.of(shop().build()))
                .build();

        assertThat(OverlayApplications.of(config)).isEmpty();
        assertThat(OverlayApplications.leftOut(config))
                .extracting(LeftOutApplication::reason)
                .containsOnly("cni.primary is canal, not cilium");
    }

    @Test
    void of_peeringWithRouters_letsThemIn() {
        OverlayConfig.Builder config = OverlayConfig.builder()
                .set(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.CILIUM)
                .set(LoadBalancerKeys.MODE, LoadBalancerMode.BGP)
                .set(LoadBalancerKeys.BGP_ROUTER, BgpRouter.NONE);

        assertThat(OverlayApplications.leftOut(config.build()))
                .contains(new LeftOutApplication("bgp", "features.loadBalancer.bgp.peers is empty"));

        config.set(LoadBalancerKeys.BGP_PEERS, List.of(peer("192.168.121.45"), peer("192.168.121.46")));
        assertThat(manifest(config.build(), "bgp", "cilium-host-ingress-policy.yaml")
                        .toString())
                .contains("name=bgp-host-ingress", "192.168.121.45/32", "192.168.121.46/32");
        assertThat(manifest(
                                config.set(LoadBalancerKeys.BGP_ROUTER, BgpRouter.FRR)
                                        .build(),
                                "frr",
                                "cilium-host-ingress-policy.yaml")
                        .metadata()
                        .name())
                .contains("frr-bgp-host-ingress");
    }

    private static BgpPeer peer(String address) {
        return BgpPeer.builder()
                .address(IpAddress.parse(address))
                .asn(Asn.of(65_000))
                .build();
    }

    @Test
    void of_gatewayElsewhere_isLookedForThere() {
        OverlayConfig config = OverlayConfig.builder()
                .set(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.ISTIO)
                .set(PlatformKeys.GATEWAY_NAMESPACE, DnsLabel.parse("edge"))
                .build();

        assertThat(manifest(config, "istio-gateway", "cilium-ingress-policy.yaml")
                        .metadata()
                        .namespace())
                .contains("edge");
        assertThat(manifest(config, "argocd", "cilium-ingress-policy-istio.yaml")
                        .toString())
                .contains("io.kubernetes.pod.namespace=edge");
    }

    @Test
    void of_entryWithABuiltInName_replacesWhatItGives() {
        Application argocd = shop().name(DnsLabel.parse("argocd"))
                .namespace(DnsLabel.parse("argo-cd"))
                .addEgress(OpenPort.parse("8443/TCP"))
                .build();
        OverlayConfig config = OverlayConfig.builder()
                .set(DeliveryKeys.APPLICATIONS, List.of(argocd))
                .build();

        assertThat(manifest(config, "argocd", "cilium-egress-policy.yaml").toString())
                .contains("port=8443")
                .doesNotContain("port=22");
        assertThat(manifest(config, "argocd", "cilium-ingress-policy.yaml").toString())
                .contains("port=6379");
    }

    @Test
    void leftOut_entryForAnApplicationWithoutAKey_isNoLongerLeftOut() {
        Application neuvector = shop().name(DnsLabel.parse("neuvector"))
                .addEgress(OpenPort.parse("443/TCP"))
                .build();
        OverlayConfig.Builder config = OverlayConfig.builder();
        assertThat(OverlayApplications.leftOut(config.build()))
                .contains(new LeftOutApplication("neuvector", "no key of the configuration says that it is there"));

        config.set(DeliveryKeys.APPLICATIONS, List.of(neuvector));
        assertThat(OverlayApplications.leftOut(config.build()))
                .extracting(LeftOutApplication::name)
                .doesNotContain("neuvector");
    }

    @Test
    void leftOut_entryWithoutPorts_saysSo() {
        OverlayConfig config = OverlayConfig.builder()
                .set(DeliveryKeys.APPLICATIONS, List.of(shop().build()))
                .build();

        assertThat(OverlayApplications.leftOut(config))
                .contains(new LeftOutApplication("shop", "it has neither egress nor hostPorts"));
    }

    private static Application.Builder shop() {
        return Application.builder().name(DnsLabel.parse("shop")).namespace(DnsLabel.parse("shop"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_sectionOfKubevirt_followsItsFlag(boolean enabled) {
        OverlayConfig config = OverlayConfig.builder()
                .set(PlatformKeys.KUBEVIRT, YamlMapping.of(Map.of("enabled", YamlScalar.of(enabled))))
                .build();

        assertThat(OverlayApplications.of(config).stream()
                        .anyMatch(app -> app.name().equals("cdi")))
                .isEqualTo(enabled);
    }

    @Test
    void isOn_podsReceive_followsBothFlagsThatDenyThem() {
        OverlayConfig.Builder config =
                OverlayConfig.builder().set(CiliumKeys.POD_INGRESS, false).set(CiliumKeys.MUTUAL_AUTH, true);
        PolicyFile file = file(config.build(), "argocd", "cilium-ingress-policy.yaml");

        assertThat(file.isOn(config.build())).isTrue();
        assertThat(file.isOn(config.set(CiliumKeys.MUTUAL_AUTH, false).build())).isFalse();
    }

    @Test
    void enabledWhen_everyRowOfTheTable_isNamed() {
        assertThat(OverlayApplications.enabledWhen())
                .extracting(EnabledWhen::application)
                .containsExactlyElementsOf(ApplicationTable.all().stream()
                        .map(KnownApplication::name)
                        .toList());
    }

    @Test
    void markdown_page_isNotStale() {
        Golden.check(Path.of("../docs/applications.md"), ApplicationsPage.markdown(OverlayApplications.enabledWhen()));
    }

    private static Manifest manifest(OverlayConfig config, String application, String file) {
        return file(config, application, file).manifest();
    }

    private static PolicyFile file(OverlayConfig config, String application, String file) {
        return OverlayApplications.of(config).stream()
                .filter(app -> app.name().equals(application))
                .flatMap(app -> app.files().stream())
                .filter(policy -> policy.name().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
