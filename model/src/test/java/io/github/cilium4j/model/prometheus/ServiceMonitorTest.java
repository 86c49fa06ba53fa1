package io.github.cilium4j.model.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;

final class ServiceMonitorTest {
    @Test
    void write_partsOfEveryShape_printsWhatIsSelectedThenHowItIsScraped() {
        ServiceMonitor monitor = ServiceMonitor.builder()
                .metadata(ObjectMeta.of("kube-system", "hubble"))
                .spec(ServiceMonitorSpec.builder()
                        .selector(LabelSelector.of("k8s-app", "hubble"))
                        .namespaceSelector(NamespaceSelector.builder()
                                .addMatchNames("a", "b")
                                .build())
                        .addEndpoint(endpoint())
                        .sampleLimit(10_000)
                        .addScrapeProtocols(ScrapeProtocol.PROMETHEUS_PROTO, ScrapeProtocol.OPEN_METRICS_TEXT_1_0_0)
                        .nativeHistogramMinBucketFactor(IntOrString.of("1.5"))
                        .build())
                .build();

        String yaml = Yaml.write(monitor);

        assertThat(yaml).isEqualTo("""
                        apiVersion: "monitoring.coreos.com/v1"
                        kind: "ServiceMonitor"
                        metadata:
                          name: "hubble"
                          namespace: "kube-system"
                        spec:
                          selector:
                            matchLabels:
                              k8s-app: "hubble"
                          namespaceSelector:
                            matchNames:
                            - "a"
                            - "b"
                          endpoints:
                          - port: "hubble-metrics"
                            targetPort: 9965
                            scheme: "https"
                            params:
                              debug:
                              - "on"
                              - "1"
                            interval: "30s"
                            relabelings:
                            - targetLabel: "k8s_app"
                              replacement: ""
                              action: "replace"
                            oauth2:
                              clientId:
                                secret:
                                  name: "login"
                                  key: "id"
                              clientSecret:
                                name: "login"
                                key: "secret"
                              tokenUrl: "https://login.example.com/token"
                            proxyUrl: "socks5://proxy:1080"
                            proxyConnectHeader:
                              X-Key:
                              - name: "proxy"
                                key: "key"
                          sampleLimit: 10000
                          scrapeProtocols:
                          - "PrometheusProto"
                          - "OpenMetricsText1.0.0"
                          nativeHistogramMinBucketFactor: "1.5"
                        """);
        assertThat(Yaml.read(yaml, ServiceMonitor.class)).isEqualTo(monitor);
    }

    private static Endpoint endpoint() {
        return Endpoint.builder()
                .port("hubble-metrics")
                .targetPort(IntOrString.of(9965))
                .scheme(Scheme.HTTPS)
                .putParam("debug", ParamValues.of("on", "1"))
                .interval(PromDuration.parse("30s"))
                .addRelabeling(RelabelConfig.set("k8s_app", ""))
                .oauth2(OAuth2.builder()
                        .clientId(SecretOrConfigMap.secret(SecretKeySelector.of("login", "id")))
                        .clientSecret(SecretKeySelector.of("login", "secret"))
                        .tokenUrl("https://login.example.com/token")
                        .build())
                .proxyUrl("socks5://proxy:1080")
                .putProxyConnectHeader("X-Key", HeaderSecrets.of(SecretKeySelector.of("proxy", "key")))
                .build();
    }

    @Test
    void write_withoutEndpoints_printsTheEmptyListAndTheEmptySelector() {
        ServiceMonitorSpec spec =
                ServiceMonitorSpec.builder().selector(LabelSelector.all()).build();

        assertThat(Yaml.write(spec)).isEqualTo("selector: {}\nendpoints: []\n");
    }

    @Test
    void build_withoutSelector_namesIt() {
        assertThatThrownBy(() -> ServiceMonitorSpec.builder().build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("required and not set: selector");
    }

    @Test
    void build_otherApiVersion_namesTheServedOne() {
        var builder = ServiceMonitor.builder()
                .apiVersion("monitoring.coreos.com/v1alpha1")
                .metadata(ObjectMeta.of("x"))
                .spec(ServiceMonitorSpec.builder().selector(LabelSelector.all()).build());

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageEndingWith("is no API version of ServiceMonitor. Write monitoring.coreos.com/v1");
    }

    @Test
    void build_whatTheDefinitionRefuses_isRefused() {
        var spec = ServiceMonitorSpec.builder().selector(LabelSelector.all());

        assertThatThrownBy(() -> spec.sampleLimit(-1).build())
                .hasMessage("sampleLimit: -1 is negative. Write 0 or more");
        spec.sampleLimit(0);
        assertThatThrownBy(() -> spec.bodySizeLimit("10 apples").build())
                .hasMessageStartingWith("bodySizeLimit: \"10 apples\"");
        spec.bodySizeLimit("1.5GiB");
        assertThatThrownBy(() -> spec.scrapeClass("").build()).hasMessageStartingWith("scrapeClass: the text is empty");
        spec.scrapeClass("fast");
        assertThatThrownBy(() ->
                        spec.nativeHistogramMinBucketFactor(IntOrString.of("x")).build())
                .hasMessageStartingWith("nativeHistogramMinBucketFactor: \"x\" does not match");
        spec.nativeHistogramMinBucketFactor(IntOrString.of(2));
        spec.addScrapeProtocols(ScrapeProtocol.PROMETHEUS_PROTO, ScrapeProtocol.PROMETHEUS_PROTO);
        assertThatThrownBy(spec::build).hasMessage("scrapeProtocols: \"PrometheusProto\" is there twice. Remove one");
    }

    @Test
    void build_urlOfAnotherScheme_isRefused() {
        assertThatThrownBy(() -> Endpoint.builder().proxyUrl("ftp://proxy").build())
                .hasMessageStartingWith("proxyUrl: \"ftp://proxy\" does not match");
        assertThatThrownBy(() -> OAuth2.builder()
                        .clientId(SecretOrConfigMap.builder().build())
                        .clientSecret(SecretKeySelector.of("a", "b"))
                        .tokenUrl("socks5://token")
                        .build())
                .hasMessageStartingWith("tokenUrl: \"socks5://token\" does not match");
    }

    @Test
    void read_emptyInterval_isNone() {
        assertThat(Yaml.read("{port: metrics, interval: '', scrapeTimeout: 5s}", Endpoint.class))
                .isEqualTo(Endpoint.builder()
                        .port("metrics")
                        .scrapeTimeout(PromDuration.parse("5s"))
                        .build());
    }

    @Test
    void read_wrongInterval_saysWhatToWrite() {
        assertThatThrownBy(() -> Yaml.read("interval: 30", Endpoint.class)).hasMessageContaining("interval");
        assertThatThrownBy(() -> Yaml.read("interval: 30 s", Endpoint.class))
                .hasMessageContaining("\"30 s\" is not a duration of Prometheus");
    }
}
