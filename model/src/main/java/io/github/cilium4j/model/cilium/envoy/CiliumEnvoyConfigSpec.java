package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Resources of Envoy, and the Services whose traffic they get.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumEnvoyConfigSpec.class)
@JsonDeserialize(as = ImmutableCiliumEnvoyConfigSpec.class)
@JsonPropertyOrder({"services", "backendServices", "resources", "nodeSelector"})
public interface CiliumEnvoyConfigSpec {
    /** Returns the Services whose traffic goes to a listener. The backends are told to Envoy. */
    List<ServiceListener> services();

    /** Returns the Services whose backends are told to Envoy, while their own traffic stays as it is. */
    List<Service> backendServices();

    /**
     * Returns the resources, as they are: each names its type under {@code @type}, such as {@code
     * type.googleapis.com/envoy.config.listener.v3.Listener}. The agent leaves out one that is not of the shape of
     * its type, and says so in its log alone. Always written, because the API server wants it even when it is empty.
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<YamlMapping> resources();

    /** Returns the nodes that it counts on; absent means all. */
    Optional<LabelSelector> nodeSelector();

    /**
     * Returns the resources of one type.
     *
     * @param type the end of what stands under {@code @type}, such as {@code envoy.config.listener.v3.Listener}
     */
    default List<YamlMapping> resources(String type) {
        return resources().stream()
                .filter(resource -> resource.string("@type")
                        .filter(url -> url.substring(url.lastIndexOf('/') + 1).equals(type))
                        .isPresent())
                .toList();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumEnvoyConfigSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumEnvoyConfigSpec.Builder {
        Builder() {}
    }
}
