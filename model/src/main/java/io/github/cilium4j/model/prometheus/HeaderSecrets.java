package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * The keys of Secrets whose texts are the values of one header, in the order they are sent. Written as a plain list.
 *
 * @since 0.1.0
 */
@Value.Immutable(builder = false)
public interface HeaderSecrets {
    /** Returns the values, in order. */
    @JsonValue
    @Value.Parameter
    List<SecretKeySelector> values();

    /** Returns the given values. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static HeaderSecrets of(List<SecretKeySelector> values) {
        return ImmutableHeaderSecrets.of(values);
    }

    /** Returns the given values. */
    static HeaderSecrets of(SecretKeySelector... values) {
        return of(List.of(values));
    }
}
