package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.model.grafana.DatasourceRef;
import io.github.cilium4j.model.grafana.GridPos;
import io.github.cilium4j.model.grafana.Panel;
import io.github.cilium4j.model.grafana.Target;
import java.util.ArrayList;
import java.util.List;

/** Numbers panels and puts them on the grid, from left to right and from the top down. */
final class Layout {
    static final DatasourceRef DATASOURCE = DatasourceRef.prometheus("${datasource}");

    private static final long CHART_WIDTH = 12;

    private final String target;
    private final List<Panel> panels = new ArrayList<>();
    private long x;
    private long y;
    private long lineHeight;

    private Layout(String target) {
        this.target = target;
    }

    static List<Panel> of(List<Section> sections, String target) {
        Layout layout = new Layout(target);
        sections.forEach(layout::section);
        return layout.panels;
    }

    private void section(Section section) {
        nextLine();
        panels.add(Panel.row(nextId(), section.title(), place(GridPos.COLUMNS, 1)));
        long numbers = section.panels().stream().filter(PanelSpec::isNumber).count();
        section.panels().forEach(panel -> panel(panel, panel.isNumber() ? GridPos.COLUMNS / numbers : CHART_WIDTH));
    }

    private void panel(PanelSpec spec, long width) {
        Panel.Builder panel = Panel.builder()
                .id(nextId())
                .type(spec.type())
                .title(spec.title())
                .description(spec.description())
                .gridPos(place(width, spec.height()))
                .datasource(DATASOURCE)
                .fieldConfig(spec.fieldConfig());
        for (int i = 0; i < spec.queries().size(); i++) {
            Query query = spec.queries().get(i);
            panel.addTarget(Target.builder()
                    .refId(String.valueOf((char) ('A' + i)))
                    .expr(query.expr(target))
                    .legendFormat(query.legend())
                    .build());
        }
        panels.add(panel.build());
    }

    private long nextId() {
        return panels.size() + 1L;
    }

    private GridPos place(long w, long h) {
        // Grafana moves panels up into gaps, so a line has panels of one height and no gap.
        if (x + w > GridPos.COLUMNS || x > 0 && h != lineHeight) {
            nextLine();
        }
        GridPos place = GridPos.of(x, y, w, h);
        x += w;
        lineHeight = Math.max(lineHeight, h);
        return place;
    }

    private void nextLine() {
        y += lineHeight;
        x = 0;
        lineHeight = 0;
    }
}
