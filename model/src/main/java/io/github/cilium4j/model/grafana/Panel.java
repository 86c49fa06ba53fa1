package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A panel: a row that heads the panels below it, a chart, or a number.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePanel.class)
@JsonDeserialize(as = ImmutablePanel.class)
@JsonPropertyOrder({"id", "type", "title", "description", "gridPos", "datasource", "collapsed", "fieldConfig", "targets"
})
public interface Panel {
    /** Returns the number of the panel, unique within its dashboard. */
    long id();

    /** Returns what is drawn. */
    PanelType type();

    /** Returns the heading. */
    String title();

    /** Returns what the panel tells, which Grafana shows on the heading. */
    Optional<String> description();

    /** Returns the place. */
    GridPos gridPos();

    /** Returns the data source that the queries are sent to; absent means the default of Grafana. */
    Optional<DatasourceRef> datasource();

    /** Returns whether a row hides the panels below it; only for rows. */
    Optional<Boolean> collapsed();

    /** Returns how values are shown. */
    Optional<FieldConfig> fieldConfig();

    /** Returns the queries, in drawing order. A row has none. */
    List<Target> targets();

    /** Returns an open row. */
    static Panel row(long id, String title, GridPos place) {
        return builder()
                .id(id)
                .type(PanelType.ROW)
                .title(title)
                .gridPos(place)
                .collapsed(false)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Panel}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePanel.Builder {
        Builder() {}
    }
}
