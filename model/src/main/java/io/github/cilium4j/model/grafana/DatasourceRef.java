package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * The data source that a panel or a variable asks.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDatasourceRef.class)
@JsonDeserialize(as = ImmutableDatasourceRef.class)
@JsonPropertyOrder({"type", "uid"})
public interface DatasourceRef {
    /** Returns the kind of data source, such as {@code prometheus}. */
    String type();

    /** Returns its uid in Grafana, or a variable that holds it, such as <code>${datasource}</code>. */
    String uid();

    /**
     * Returns a data source of Prometheus.
     *
     * @param uid its uid, or a variable that holds it
     */
    static DatasourceRef prometheus(String uid) {
        return builder().type("prometheus").uid(uid).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DatasourceRef}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableDatasourceRef.Builder {
        Builder() {}
    }
}
