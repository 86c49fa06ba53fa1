package io.github.cilium4j.model.profile;

/**
 * What a profile was read from.
 *
 * @since 0.1.0
 */
public enum ProfileSource {
    /** Nothing: every setting has the chart's default. */
    DEFAULTS,
    /** Values for Cilium's Helm chart. */
    HELM_VALUES,
    /** A HelmChartConfig, whose values the cluster gives to the chart. */
    HELM_CHART_CONFIG,
    /** The ConfigMap {@code cilium-config}, which the agent reads. */
    CILIUM_CONFIG
}
