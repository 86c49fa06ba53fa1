package io.github.cilium4j.arbitraries;

import io.github.cilium4j.model.grafana.Dashboard;
import io.github.cilium4j.model.grafana.GridPos;
import io.github.cilium4j.model.grafana.Panel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Dashboards of Grafana and their parts, with every attribute.
 *
 * @since 0.1.0
 */
public final class GrafanaArbitraries {
    private static final Arbitrary<GridPos> GRID_POSITIONS = Arbitraries.longs()
            .between(1, GridPos.COLUMNS)
            .flatMap(w -> Combinators.combine(
                            Arbitraries.longs().between(0, GridPos.COLUMNS - w),
                            Arbitraries.longs().between(0, 200),
                            Arbitraries.longs().between(1, 30))
                    .as((x, y, h) -> GridPos.of(x, y, w, h)));

    private static final DrawnByAttribute DRAWN = new DrawnByAttribute()
            .type(GridPos.class, GRID_POSITIONS)
            .type(long.class, Arbitraries.longs().greaterOrEqual(0));

    private static final Arbitrary<Panel> PANELS = DRAWN.of(Panel.class);

    private static final Arbitrary<Dashboard> DASHBOARDS = DRAWN.name(
                    "uid",
                    Arbitraries.strings()
                            .withCharRange('a', 'z')
                            .withChars('-', '_', 'Z', '0')
                            .ofMinLength(1)
                            .ofMaxLength(40))
            .name("panels", PANELS.list().uniqueElements(Panel::id).ofMaxSize(3))
            .type(String.class, TextArbitraries.texts().filter(text -> !text.isBlank()))
            .of(Dashboard.class);

    private GrafanaArbitraries() {}

    /** Returns places within the grid. */
    public static Arbitrary<GridPos> gridPositions() {
        return GRID_POSITIONS;
    }

    /** Returns panels of every type. */
    public static Arbitrary<Panel> panels() {
        return PANELS;
    }

    /** Returns dashboards whose panels may lie one over the other. */
    public static Arbitrary<Dashboard> dashboards() {
        return DASHBOARDS;
    }
}
