package io.github.cilium4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.model.grafana.Dashboard;
import io.github.cilium4j.model.grafana.GridPos;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A dashboard survives being written as JSON, read, copied and written again. */
final class DashboardRoundTripTest {
    @Provide
    Arbitrary<Dashboard> dashboards() {
        return GrafanaArbitraries.dashboards();
    }

    @Provide
    Arbitrary<GridPos> places() {
        return GrafanaArbitraries.gridPositions();
    }

    @Property(tries = 100)
    void parse_whatWasWritten_isEqual(@ForAll("dashboards") Dashboard dashboard) {
        String json = dashboard.toJson();

        Dashboard read = Dashboard.parse(json);

        assertThat(read).as(json).isEqualTo(dashboard).hasSameHashCodeAs(dashboard);
        assertThat(read.toJson()).isEqualTo(json);
        assertThat(Dashboard.builder().from(dashboard).build()).isEqualTo(dashboard);
    }

    @Property(tries = 200)
    void overlaps_ofTwoPlaces_isThatTheyShareACell(@ForAll("places") GridPos a, @ForAll("places") GridPos b) {
        boolean shared = false;
        for (long x = a.x(); x < a.x() + a.w(); x++) {
            for (long y = a.y(); y < a.y() + a.h(); y++) {
                shared |= x >= b.x() && x < b.x() + b.w() && y >= b.y() && y < b.y() + b.h();
            }
        }

        assertThat(a.overlaps(b)).isEqualTo(shared).isEqualTo(b.overlaps(a));
    }
}
