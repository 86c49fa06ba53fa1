package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The identity of a pod that policies see.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEndpointIdentity.class)
@JsonDeserialize(as = ImmutableEndpointIdentity.class)
@JsonPropertyOrder({"id", "labels"})
public interface EndpointIdentity {
    /** Returns the number; {@link CiliumIdentity#id()} of the identity's own object. */
    Optional<Long> id();

    /** Returns its labels with source, key and value, such as {@code k8s:app=web}. */
    List<String> labels();

    /** Returns the labels as {@link CiliumIdentity#securityLabels()} has them: the value by source and key. */
    default SortedMap<String, String> securityLabels() {
        SortedMap<String, String> byKey = new TreeMap<>();
        labels().forEach(label -> {
            int equals = label.indexOf('=');
            byKey.put(equals < 0 ? label : label.substring(0, equals), equals < 0 ? "" : label.substring(equals + 1));
        });
        return byKey;
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndpointIdentity}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEndpointIdentity.Builder {
        Builder() {}
    }
}
