package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One query of a panel.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTarget.class)
@JsonDeserialize(as = ImmutableTarget.class)
@JsonPropertyOrder({"refId", "expr", "legendFormat", "instant"})
public interface Target {
    /** Returns the name of the query within its panel: {@code A}, {@code B} and so on. */
    String refId();

    /**
     * Returns the query in PromQL. Grafana puts variables such as {@code $pod} and {@code $__rate_interval} in before
     * it asks.
     */
    String expr();

    /** Returns how a series is named, with <code>{{label}}</code> for the value of a label. */
    Optional<String> legendFormat();

    /** Returns whether only the last value is asked for; absent means the whole range. */
    Optional<Boolean> instant();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
