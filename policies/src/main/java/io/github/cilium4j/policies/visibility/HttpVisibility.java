package io.github.cilium4j.policies.visibility;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.DefaultDenyConfig;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.L7Rules;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.PortRuleHttp;
import io.github.cilium4j.model.cilium.Rule;
import java.util.List;
import org.immutables.value.Value;

/**
 * Sends HTTP requests through Cilium's proxy, so that Hubble sees them, and changes nothing about what is allowed.
 *
 * <p>The policy switches no default deny on, is open to every peer and lets every request through: default deny does not cover
 * requests, so a filter of them refuses what it leaves out (F-01). The proxy costs latency; select no more than is to be watched.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface HttpVisibility {
    /** Returns the namespace of the pods. */
    String namespace();

    /** Returns the name of the policy; {@code http-visibility} when not set. */
    @Value.Default
    default String name() {
        return "http-visibility";
    }

    /** Returns the pods whose requests are seen; all of the namespace when not set. */
    @Value.Default
    default LabelSelector endpointSelector() {
        return LabelSelector.all();
    }

    /** Returns the TCP ports on which the pods speak HTTP without TLS, at least one; those of containers, not of Services. */
    List<Integer> ports();

    /** Returns the policy. */
    default CiliumNetworkPolicy manifest() {
        PortRule http = PortRule.tcp(
                        ports().stream().mapToInt(Integer::intValue).toArray())
                .withRules(L7Rules.http(PortRuleHttp.builder().build()));
        return CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of(namespace(), name()))
                .spec(Rule.builder()
                        .description("Makes HTTP requests visible and changes nothing about what is allowed.")
                        .endpointSelector(endpointSelector())
                        .enableDefaultDeny(DefaultDenyConfig.builder()
                                .ingress(false)
                                .egress(false)
                                .build())
                        .addIngress(IngressRule.fromEntities(Entity.ALL).onPorts(http))
                        .build())
                .build();
    }

    /** Refuses a policy without a port, and what makes none. */
    @Value.Check
    default void check() {
        if (ports().isEmpty()) {
            throw new InvalidManifestException(
                    "ports",
                    "none is given, so nothing would be seen",
                    "Add the ports of the containers, such as 8080");
        }
        manifest();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HttpVisibility}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHttpVisibility.Builder {
        Builder() {}
    }
}
