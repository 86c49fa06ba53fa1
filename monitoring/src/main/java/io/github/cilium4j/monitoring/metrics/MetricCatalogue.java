package io.github.cilium4j.monitoring.metrics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.value.NearestName;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.promql.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every metric of a version of Cilium, and whether a query of it can have data. Immutable.
 *
 * <p>A name alone says little: many metrics are registered and never written, or wait for a setting, a mode or an event. Source:
 * cilium 1.18.6, 1.19.4 and 1.20.2; see the tables of this package.
 *
 * @since 0.1.0
 */
public final class MetricCatalogue {
    /** Read when first asked for: a rendering needs one version. */
    private static final Map<CiliumVersion, MetricCatalogue> READ = new ConcurrentHashMap<>();

    private final CiliumVersion version;
    private final List<Metric> metrics;
    private final Map<String, List<Metric>> bySample;
    private final LabelValues labelValues;

    private MetricCatalogue(CiliumVersion version) {
        this.version = version;
        this.metrics = Table.read("cilium-" + version + ".tsv").stream()
                .map(MetricCatalogue::metric)
                .toList();
        this.bySample = metrics.stream()
                .flatMap(metric -> metric.samples().stream().map(sample -> Map.entry(sample, metric)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        this.labelValues = LabelValues.ofColumn(version.toString());
    }

    /** Returns the metrics of a version. */
    public static MetricCatalogue of(CiliumVersion version) {
        return READ.computeIfAbsent(version, MetricCatalogue::new);
    }

    private static Metric metric(List<String> cells) {
        List<String> labels =
                cells.get(3).isEmpty() ? List.of() : List.of(cells.get(3).split(","));
        return new Metric(
                cells.get(0),
                Component.of(cells.get(1)),
                MetricType.valueOf(Table.constant(cells.get(2))),
                labels,
                Metric.State.valueOf(Table.constant(cells.get(4))),
                cells.get(5));
    }

    /** Returns every metric, by name. Several components can have one of the same name. */
    public List<Metric> metrics() {
        return metrics;
    }

    /** Returns the metrics that have samples of that name, such as {@code cilium_policy_implementation_delay_bucket}. */
    public List<Metric> withSample(String name) {
        return bySample.getOrDefault(name, List.of());
    }

    /**
     * Returns whether a selector finds series in a cluster that is scraped by the monitors of
     * {@link io.github.cilium4j.monitoring.scrape}.
     *
     * @param profile the settings of the cluster; its version should be that of the catalogue
     */
    public Availability availability(Selector selector, ClusterProfile profile) {
        return judge(selector, profile, true);
    }

    /**
     * Returns whether a selector finds series once the component serves metrics at all. That is what decides if a query belongs
     * into a dashboard, which waits for the component as a whole.
     *
     * @param profile the settings of the cluster; its version should be that of the catalogue
     */
    public Availability whenServed(Selector selector, ClusterProfile profile) {
        return judge(selector, profile, false);
    }

    private Availability judge(Selector selector, ClusterProfile profile, boolean withGate) {
        if (selector.name().isEmpty()) {
            return Availability.unknown("the selector names no metric");
        }
        String name = selector.name().get();
        return withSample(name).stream()
                .map(metric -> new Judgement(metric, profile, labelValues).of(selector, withGate))
                .reduce(Availability::or)
                .orElseGet(() -> missing(name));
    }

    private Availability missing(String name) {
        if (!name.startsWith("cilium_") && !name.startsWith("hubble_") && !name.startsWith("kvstore_")) {
            return Availability.unknown(name + " is no metric of Cilium");
        }
        boolean bare = metrics.stream().anyMatch(metric -> metric.name().equals(name));
        if (bare) {
            return Availability.no(name + " is a histogram: its samples end in _bucket, _sum or _count");
        }
        List<String> names = new ArrayList<>();
        metrics.forEach(metric -> names.add(metric.name()));
        String nearest =
                NearestName.among(names).to(name).map(n -> "; it has " + n).orElse("");
        return Availability.no("Cilium " + version.checkedRelease() + " has no metric " + name + nearest);
    }
}
