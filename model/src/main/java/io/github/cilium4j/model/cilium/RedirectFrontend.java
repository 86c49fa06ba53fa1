package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whose traffic is redirected: that to an address, or that to a Service.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRedirectFrontend.class)
@JsonDeserialize(as = ImmutableRedirectFrontend.class)
@JsonPropertyOrder({"addressMatcher", "serviceMatcher"})
public interface RedirectFrontend {
    /** Returns the address. */
    Optional<Frontend> addressMatcher();

    /** Returns the Service. */
    Optional<ServiceInfo> serviceMatcher();

    /** Refuses neither and both. */
    @Value.Check
    default void check() {
        RedirectChecks.frontend(this);
    }

    /** Returns the traffic to an address. */
    static RedirectFrontend address(Frontend frontend) {
        return ImmutableRedirectFrontend.builder().addressMatcher(frontend).build();
    }

    /**
     * Returns the traffic to ports of an address.
     *
     * @param ip the address, such as {@code 169.254.169.254}
     * @param ports the ports; more than one need names
     * @throws InvalidManifestException when the text is no address, or there is no port
     */
    static RedirectFrontend address(String ip, PortInfo... ports) {
        return address(Frontend.builder().ip(ip).addToPorts(ports).build());
    }

    /** Returns the traffic to a Service. */
    static RedirectFrontend service(ServiceInfo service) {
        return ImmutableRedirectFrontend.builder().serviceMatcher(service).build();
    }

    /**
     * Returns the traffic to a Service.
     *
     * @param namespace the namespace of the Service, which is that of the policy
     * @param name the name of the Service
     * @param ports its ports, none for all; more than one need names
     */
    static RedirectFrontend service(String namespace, String name, PortInfo... ports) {
        return service(ServiceInfo.builder()
                .namespace(namespace)
                .serviceName(name)
                .addToPorts(ports)
                .build());
    }
}
