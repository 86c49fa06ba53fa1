package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.List;
import org.immutables.value.Value;

/**
 * The pods of a node that redirected traffic goes to.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRedirectBackend.class)
@JsonDeserialize(as = ImmutableRedirectBackend.class)
@JsonPropertyOrder({"localEndpointSelector", "toPorts"})
public interface RedirectBackend {
    /** Returns the labels of the pods, in the namespace of the policy. */
    LabelSelector localEndpointSelector();

    /**
     * Returns their ports; when these or those of the front end are several, each has a name. Always written, because
     * the API server wants it even when it is empty.
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<PortInfo> toPorts();

    /** Returns the ports of pods with some labels. */
    static RedirectBackend of(LabelSelector pods, PortInfo... ports) {
        return builder().localEndpointSelector(pods).addToPorts(ports).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RedirectBackend}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableRedirectBackend.Builder {
        Builder() {}
    }
}
