package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dashboard of Grafana in its classic form: what Grafana reads from a file, and a ConfigMap carries.
 *
 * <p>Only the fields that our own dashboards use are here, so reading refuses dashboards of others; {@link #parse} is
 * the way
 * back from {@link #toJson}. Equal dashboards are written as equal bytes.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDashboard.class)
@JsonDeserialize(as = ImmutableDashboard.class)
@JsonPropertyOrder({
    "uid",
    "title",
    "description",
    "tags",
    "schemaVersion",
    "editable",
    "refresh",
    "time",
    "templating",
    "panels"
})
public interface Dashboard {
    /**
     * The version of the dashboard model that is written. It is that of the newer dashboards in cilium 1.18.6,
     * install/kubernetes/cilium/files/hubble/dashboards; Grafana brings older ones up to date when it loads them.
     */
    long SCHEMA_VERSION = 38;

    /**
     * Returns the id in links: 1 to 40 letters, digits, {@code -} and {@code _}. Two dashboards of one Grafana must not
     * share it.
     */
    String uid();

    /** Returns the title, not empty; unique within a folder. */
    String title();

    /** Returns what the dashboard is for. */
    Optional<String> description();

    /** Returns words to search by. */
    List<String> tags();

    /** Returns the version of the dashboard model; {@value #SCHEMA_VERSION} when not set. */
    @Value.Default
    default long schemaVersion() {
        return SCHEMA_VERSION;
    }

    /** Returns whether the dashboard can be changed in the browser; absent means yes. */
    Optional<Boolean> editable();

    /** Returns how often an open dashboard asks again, such as {@code 30s}. */
    Optional<String> refresh();

    /** Returns what is shown when the dashboard is opened; the last hour when not set. */
    @Value.Default
    default TimeRange time() {
        return TimeRange.last("1h");
    }

    /** Returns the variables. */
    Optional<Templating> templating();

    /** Returns the panels, rows among them, from the top down. */
    List<Panel> panels();

    /** Refuses a uid, a title and ids of panels that Grafana does not take. */
    @Value.Check
    default void check() {
        DashboardChecks.check(this);
    }

    /** Returns this dashboard as one JSON text, indented by two spaces, with a line end behind it. */
    default String toJson() {
        return Json.write(this);
    }

    /**
     * Returns the dashboard that a text holds.
     *
     * @param json what {@link #toJson} has written
     * @throws InvalidManifestException when it is no JSON, or has fields that this type does not have
     */
    static Dashboard parse(String json) {
        return Yaml.read(json, Dashboard.class);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dashboard}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableDashboard.Builder {
        Builder() {}
    }
}
