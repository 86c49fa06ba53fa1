package io.github.cilium4j.core.value;

import net.jqwik.api.statistics.Statistics;

/** How often a property saw each case; a property that saw only one proves little. */
final class Mix {
    private Mix() {}

    /** Counts a case and fails the property, at its end, when one of both cases made up less than {@code percent}. */
    static void assertBoth(boolean seen, int percent) {
        Statistics.collect(seen);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share >= percent);
            coverage.check(false).percentage(share -> share >= percent);
        });
    }
}
