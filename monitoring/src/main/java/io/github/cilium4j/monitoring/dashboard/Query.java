package io.github.cilium4j.monitoring.dashboard;

/**
 * A query of a panel of ours.
 *
 * @param expr PromQL, in which {@code $target} stands for the matchers that find the component's series
 * @param legend how a series is named
 */
record Query(String expr, String legend) {
    String expr(String target) {
        return expr.replace("$target", target);
    }
}
