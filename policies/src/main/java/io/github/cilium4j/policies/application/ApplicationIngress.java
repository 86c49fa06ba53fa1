package io.github.cilium4j.policies.application;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.policies.selector.Pods;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the pods of an application may receive although pods are in default deny.
 *
 * <p>Needed where {@link io.github.cilium4j.policies.defaultdeny.PodIngressDefaultDeny} or
 * {@link io.github.cilium4j.policies.authentication.MutualAuthenticationRequired} selects the pods: the second one alone stops traffic
 * from outside too (F-28, invariant I-41). Without either, this policy would itself put the pods in default deny.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ApplicationIngress {
    /** Returns the application's name, from which the policy has its own. */
    String application();

    /** Returns the namespace that the application's pods run in. */
    String namespace();

    /** Returns the name of the policy; the application's and {@code -ingress} when not set. */
    @Value.Default
    default String name() {
        return application() + "-ingress";
    }

    /** Returns the pods that are meant; all of the namespace when not set. */
    @Value.Default
    default LabelSelector endpointSelector() {
        return LabelSelector.all();
    }

    /** Returns who may reach which ports, those of containers; each element names its peers. */
    List<IngressRule> rules();

    /** Returns the ports that pods of the namespace may reach of each other, besides {@link #rules}. */
    List<PortProtocol> namespacePorts();

    /** Returns the policy. */
    default CiliumNetworkPolicy manifest() {
        Rule.Builder rule = Rule.builder()
                .description("Lets traffic that " + application() + " serves reach its pods.")
                .endpointSelector(endpointSelector())
                .addAllIngress(rules());
        if (!namespacePorts().isEmpty()) {
            rule.addIngress(IngressRule.fromEndpoints(Pods.ofNamespace(namespace()))
                    .onPorts(PortRule.of(namespacePorts().toArray(PortProtocol[]::new))));
        }
        return CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of(namespace(), name()))
                .spec(rule.build())
                .build();
    }

    /** Refuses a policy that allows nothing, an element open to everybody, and what makes no policy. */
    @Value.Check
    default void check() {
        if (rules().isEmpty() && namespacePorts().isEmpty()) {
            throw new InvalidManifestException(
                    "rules", "nothing is allowed", "Add who may reach the pods, or leave the policy out");
        }
        for (int i = 0; i < rules().size(); i++) {
            Peers.requireNamed(rules().get(i), i);
        }
        manifest();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationIngress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationIngress.Builder {
        Builder() {}
    }
}
