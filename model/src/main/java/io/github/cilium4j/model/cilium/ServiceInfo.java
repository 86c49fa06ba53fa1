package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Ports of a Service of type ClusterIP.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableServiceInfo.class)
@JsonDeserialize(as = ImmutableServiceInfo.class)
@JsonPropertyOrder({"serviceName", "namespace", "toPorts"})
public interface ServiceInfo {
    /** Returns the name of the Service, not empty. */
    String serviceName();

    /** Returns its namespace, which is that of the policy. */
    String namespace();

    /** Returns its ports, none for all; when there are several, each has a name. */
    List<PortInfo> toPorts();

    /** Refuses an empty name. */
    @Value.Check
    default void check() {
        TextChecks.notEmpty("serviceName", serviceName());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceInfo}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableServiceInfo.Builder {
        Builder() {}
    }
}
