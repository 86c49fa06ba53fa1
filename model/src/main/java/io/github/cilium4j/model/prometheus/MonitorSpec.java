package io.github.cilium4j.model.prometheus;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.value.IntOrString;
import java.util.List;
import java.util.Optional;

/**
 * What is scraped and within which limits: what {@link ServiceMonitorSpec} and {@link PodMonitorSpec} have in common.
 *
 * @since 0.1.0
 */
public interface MonitorSpec {
    /**
     * Returns which objects are scraped, by their labels: Services in a {@link ServiceMonitorSpec}, pods in a
     * {@link PodMonitorSpec}.
     */
    LabelSelector selector();

    /** Returns how they are found; absent means {@link SelectorMechanism#RELABEL_CONFIG}. Needs Prometheus 2.17. */
    Optional<SelectorMechanism> selectorMechanism();

    /** Returns the namespaces they are in; absent means the monitor's own. */
    Optional<NamespaceSelector> namespaceSelector();

    /**
     * Returns the label of the selected objects whose value becomes the label {@code job}; absent means the Service's
     * name, or the namespace and name of the PodMonitor.
     */
    Optional<String> jobLabel();

    /** Returns the labels of the pod that become target labels. */
    List<String> podTargetLabels();

    /** Returns what is added to the labels before relabeling. */
    Optional<AttachMetadata> attachMetadata();

    /** Returns how many samples one scrape may give, not negative; absent means the limit of Prometheus. */
    Optional<Long> sampleLimit();

    /** Returns how many targets may be scraped, not negative; absent means the limit of Prometheus. */
    Optional<Long> targetLimit();

    /**
     * Returns how many labels a sample may have, not negative; absent means the limit of Prometheus. Needs Prometheus
     * 2.27.
     */
    Optional<Long> labelLimit();

    /**
     * Returns how long the name of a label may be, not negative; absent means the limit of Prometheus. Needs Prometheus
     * 2.27.
     */
    Optional<Long> labelNameLengthLimit();

    /**
     * Returns how long the value of a label may be, not negative; absent means the limit of Prometheus. Needs
     * Prometheus 2.27.
     */
    Optional<Long> labelValueLengthLimit();

    /**
     * Returns how many targets that relabeling dropped are kept for display, not negative; absent or 0 means no limit.
     * Needs Prometheus 2.47.
     */
    Optional<Long> keepDroppedTargets();

    /**
     * Returns how large an answer may be, such as {@code 10MB}: {@code 0}, or a number with a unit that ends in
     * {@code B}. Needs Prometheus 2.28.
     */
    Optional<String> bodySizeLimit();

    /**
     * Returns the formats that are asked for, best first and without repetition; none means those of Prometheus. Needs
     * Prometheus 2.49.
     */
    List<ScrapeProtocol> scrapeProtocols();

    /** Returns the format of an answer that names none. Needs Prometheus 3.0. */
    Optional<ScrapeProtocol> fallbackScrapeProtocol();

    /** Returns the name of the scrape class of Prometheus that applies, not empty. */
    Optional<String> scrapeClass();

    /** Returns whether a classic histogram is stored beside the native one. Needs Prometheus 2.45. */
    Optional<Boolean> scrapeClassicHistograms();

    /** Returns whether native histograms are stored. Needs Prometheus 3.8. */
    Optional<Boolean> scrapeNativeHistograms();

    /**
     * Returns how many buckets a native histogram may have before buckets are merged, not negative. Needs Prometheus
     * 2.45.
     */
    Optional<Long> nativeHistogramBucketLimit();

    /**
     * Returns the growth from one bucket to the next below which buckets of a native histogram are merged: a whole
     * number, or a quantity such as {@code "1.1"}. Needs Prometheus 2.50.
     */
    Optional<IntOrString> nativeHistogramMinBucketFactor();

    /** Returns whether classic histograms are stored as native ones with custom buckets. Needs Prometheus 3.0. */
    Optional<Boolean> convertClassicHistogramsToNHCB();

    /** Returns whether metrics about the limits and the timeout of each scrape are added. */
    Optional<Boolean> extraScrapeMetrics();
}
