package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.prometheus.Endpoint;
import io.github.cilium4j.model.prometheus.HeaderSecrets;
import io.github.cilium4j.model.prometheus.ParamValues;
import io.github.cilium4j.model.prometheus.PodMetricsEndpoint;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.PrometheusRule;
import io.github.cilium4j.model.prometheus.RelabelConfig;
import io.github.cilium4j.model.prometheus.Rule;
import io.github.cilium4j.model.prometheus.RuleGroup;
import io.github.cilium4j.model.prometheus.ScrapeProtocol;
import io.github.cilium4j.model.prometheus.SecretKeySelector;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/**
 * Monitors of the Prometheus Operator and their parts, with every attribute.
 *
 * @since 0.1.0
 */
public final class PrometheusArbitraries {
    private static final Arbitrary<PromDuration> DURATIONS = ValueArbitraries.promDurations();

    private static final DrawnByAttribute DRAWN = new DrawnByAttribute()
            .type(ObjectMeta.class, MetaArbitraries.objectMeta())
            .type(LabelSelector.class, MetaArbitraries.labelSelectors())
            .type(PromDuration.class, DURATIONS)
            .type(PortNumber.class, Arbitraries.integers().between(1, 65_535).map(PortNumber::of))
            .type(
                    IntOrString.class,
                    Arbitraries.oneOf(
                            Arbitraries.integers().map(IntOrString::of),
                            TextArbitraries.texts().map(IntOrString::of)))
            .type(YamlMapping.class, YamlArbitraries.mappings())
            .type(ParamValues.class, TextArbitraries.texts().list().ofMaxSize(2).map(ParamValues::of))
            .name("proxyUrl", Arbitraries.of("http://proxy:3128", "https://[::1]/", "socks5://🙂"))
            .name("tokenUrl", Arbitraries.of("http://a", "https://login.example.com/token?a=b#c"))
            .name("bodySizeLimit", Arbitraries.of("0", "10B", "1.5GiB", ".5KB", "1EB"))
            .name("scrapeClass", TextArbitraries.texts().filter(text -> !text.isEmpty()))
            .name(
                    "scrapeProtocols",
                    Arbitraries.of(ScrapeProtocol.class)
                            .list()
                            .uniqueElements()
                            .ofMinSize(1)
                            .ofMaxSize(3))
            .name(
                    "nativeHistogramMinBucketFactor",
                    Arbitraries.oneOf(
                            Arbitraries.integers().map(IntOrString::of),
                            Arbitraries.of("1.1", "2", "1e-3", "500m", "+.5", "1Ki")
                                    .map(IntOrString::of)));

    static {
        DRAWN.type(
                HeaderSecrets.class,
                DRAWN.of(SecretKeySelector.class).list().ofMaxSize(2).map(HeaderSecrets::of));
        DRAWN.type(Rule.class, rules());
        DRAWN.name("partialResponseStrategy", Arbitraries.of("", "abort", "WARN", "Warn"));
        DRAWN.name("groups", groups(DRAWN.ofValid(RuleGroup.class)));
    }

    private static final Arbitrary<RelabelConfig> RELABEL_CONFIGS = DRAWN.of(RelabelConfig.class);
    private static final Arbitrary<Endpoint> ENDPOINTS = DRAWN.of(Endpoint.class);
    private static final Arbitrary<PodMetricsEndpoint> POD_METRICS_ENDPOINTS = DRAWN.of(PodMetricsEndpoint.class);
    private static final Arbitrary<ServiceMonitor> SERVICE_MONITORS = DRAWN.of(ServiceMonitor.class);
    private static final Arbitrary<PodMonitor> POD_MONITORS = DRAWN.of(PodMonitor.class);

    private static final Arbitrary<PrometheusRule> PROMETHEUS_RULES = DRAWN.of(PrometheusRule.class);

    private PrometheusArbitraries() {}

    /** Each group has a name of its own. */
    private static Arbitrary<List<RuleGroup>> groups(Arbitrary<RuleGroup> groups) {
        return groups.list().ofMinSize(1).ofMaxSize(2).uniqueElements(RuleGroup::name);
    }

    /** Returns relabelings; what their action needs may be missing. */
    public static Arbitrary<RelabelConfig> relabelConfigs() {
        return RELABEL_CONFIGS;
    }

    /** Returns endpoints of ServiceMonitors. */
    public static Arbitrary<Endpoint> endpoints() {
        return ENDPOINTS;
    }

    /** Returns endpoints of PodMonitors. */
    public static Arbitrary<PodMetricsEndpoint> podMetricsEndpoints() {
        return POD_METRICS_ENDPOINTS;
    }

    /** Returns ServiceMonitors. */
    public static Arbitrary<ServiceMonitor> serviceMonitors() {
        return SERVICE_MONITORS;
    }

    /** Returns PodMonitors. */
    public static Arbitrary<PodMonitor> podMonitors() {
        return POD_MONITORS;
    }

    /** Returns rules of Prometheus: alerts and recorded series. Their expressions need not be PromQL. */
    public static Arbitrary<Rule> rules() {
        return Arbitraries.oneOf(alerts(), recordings());
    }

    private static Arbitrary<Rule> alerts() {
        return Builders.withBuilder(Rule::builder)
                .use(filled())
                .in((b, v) -> b.alert(v))
                .use(expressions())
                .in((b, v) -> b.expr(v))
                .use(DURATIONS.optional())
                .in((b, v) -> b.forDuration(v))
                .use(DURATIONS.optional())
                .in((b, v) -> b.keepFiringFor(v))
                .use(named())
                .in((b, v) -> b.labels(v))
                .use(named())
                .in((b, v) -> b.annotations(v))
                .build(Rule.Builder::build);
    }

    private static Arbitrary<Rule> recordings() {
        return Builders.withBuilder(Rule::builder)
                .use(filled().map(name -> name.replace('{', '(').replace('}', ')')))
                .in((b, v) -> b.record(v))
                .use(expressions())
                .in((b, v) -> b.expr(v))
                .use(named())
                .in((b, v) -> b.labels(v))
                .build(Rule.Builder::build);
    }

    private static Arbitrary<IntOrString> expressions() {
        return Arbitraries.oneOf(
                Arbitraries.integers().map(IntOrString::of),
                filled().filter(text -> !text.isBlank()).map(IntOrString::of));
    }

    private static Arbitrary<String> filled() {
        return TextArbitraries.texts().filter(text -> !text.isEmpty());
    }

    private static Arbitrary<Map<String, String>> named() {
        return Arbitraries.maps(filled(), TextArbitraries.texts()).ofMaxSize(2);
    }

    /** Returns PrometheusRules. */
    public static Arbitrary<PrometheusRule> prometheusRules() {
        return PROMETHEUS_RULES;
    }
}
