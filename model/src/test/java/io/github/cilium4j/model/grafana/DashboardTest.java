package io.github.cilium4j.model.grafana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import org.junit.jupiter.api.Test;

final class DashboardTest {
    private static final String JSON = """
            {
              "uid": "web",
              "title": "Web",
              "schemaVersion": 38,
              "time": {
                "from": "now-1h",
                "to": "now"
              },
              "panels": [
                {
                  "id": 1,
                  "type": "row",
                  "title": "Load",
                  "gridPos": {
                    "h": 1,
                    "w": 24,
                    "x": 0,
                    "y": 0
                  },
                  "collapsed": false
                },
                {
                  "id": 2,
                  "type": "timeseries",
                  "title": "Requests",
                  "gridPos": {
                    "h": 8,
                    "w": 12,
                    "x": 0,
                    "y": 1
                  },
                  "datasource": {
                    "type": "prometheus",
                    "uid": "${datasource}"
                  },
                  "fieldConfig": {
                    "defaults": {
                      "unit": "reqps",
                      "min": 0
                    }
                  },
                  "targets": [
                    {
                      "refId": "A",
                      "expr": "up{job=\\"web\\"}"
                    }
                  ]
                }
              ]
            }
            """;

    private static Dashboard.Builder web() {
        FieldDefaults shown = FieldDefaults.builder().unit("reqps").min(0L).build();
        return Dashboard.builder()
                .uid("web")
                .title("Web")
                .addPanel(Panel.row(1, "Load", GridPos.of(0, 0, 24, 1)))
                .addPanel(Panel.builder()
                        .id(2)
                        .type(PanelType.TIMESERIES)
                        .title("Requests")
                        .gridPos(GridPos.of(0, 1, 12, 8))
                        .datasource(DatasourceRef.prometheus("${datasource}"))
                        .fieldConfig(FieldConfig.builder().defaults(shown).build())
                        .addTarget(Target.builder()
                                .refId("A")
                                .expr("up{job=\"web\"}")
                                .build())
                        .build());
    }

    @Test
    void toJson_aDashboard_isInGrafanasWords() {
        assertThat(web().build().toJson()).isEqualTo(JSON);
        assertThat(Dashboard.parse(JSON)).isEqualTo(web().build());
    }

    @Test
    void parse_foreignField_isRefused() {
        assertThatThrownBy(
                        () -> Dashboard.parse(JSON.replace("\"uid\": \"web\"", "\"uid\": \"web\", \"iteration\": 1")))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("iteration");
    }

    @Test
    void build_uidThatGrafanaRefuses_isRefused() {
        assertThatThrownBy(() -> web().uid("a/b").build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage(
                        "uid: \"a/b\" is no uid of Grafana. Write 1 to 40 letters, digits, hyphens and underscores");
        assertThatThrownBy(() -> web().uid("x".repeat(41)).build()).isInstanceOf(InvalidManifestException.class);
        assertThat(web().uid("x".repeat(40)).build().uid()).hasSize(40);
    }

    @Test
    void build_emptyTitleOrTwoPanelsOfOneId_isRefused() {
        assertThatThrownBy(() -> web().title(" ").build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("title: the title is empty. Write one");
        Panel row = Panel.row(2, "Again", GridPos.of(0, 9, 24, 1));
        assertThatThrownBy(() -> web().addPanel(row).build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("panels: two panels have the id 2. Give each panel an id of its own");
    }

    @Test
    void build_placeOutsideTheGrid_isRefused() {
        assertThatThrownBy(() -> GridPos.of(13, 0, 12, 8))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("gridPos: h 8, w 12, x 13, y 0 is no place");
        assertThatThrownBy(() -> GridPos.of(0, 0, 1, 0)).isInstanceOf(InvalidManifestException.class);
        assertThat(GridPos.of(12, 0, 12, 8).w()).isEqualTo(12);
    }
}
