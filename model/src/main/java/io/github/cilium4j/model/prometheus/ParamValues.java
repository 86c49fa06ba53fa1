package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * The values of one parameter of a URL, in the order they are sent. Written as a plain list.
 *
 * @since 0.1.0
 */
@Value.Immutable(builder = false)
public interface ParamValues {
    /** Returns the values, in order. */
    @JsonValue
    @Value.Parameter
    List<String> values();

    /** Returns the given values. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ParamValues of(List<String> values) {
        return ImmutableParamValues.of(values);
    }

    /** Returns the given values. */
    static ParamValues of(String... values) {
        return of(List.of(values));
    }
}
