package io.github.cilium4j.policies.authentication;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.Authentication;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.policies.selector.Pods;
import java.util.List;
import org.immutables.value.Value;

/**
 * Demands mutual authentication of all traffic between pods.
 *
 * <p>Pods of {@code kube-system} and {@code cilium-spire} are never selected (invariant I-16): they run before identities are issued.
 * Exclude the namespace of the storage provider too once SPIRE keeps its data on a volume; else, after a cold start, the volume waits
 * for the storage, the storage for authentication, and authentication for the volume (F-03).
 * <p>The policy <em>allows</em> every pod that authenticates, also what default deny forbids (F-06), and it puts every pod that it
 * selects in default deny: traffic from outside and from other nodes needs a policy of its own (F-28).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface MutualAuthenticationRequired {
    /** Returns namespaces that are left alone besides {@code kube-system} and {@code cilium-spire}. */
    List<String> excludedNamespaces();

    /** Returns the policy. */
    default CiliumClusterwideNetworkPolicy manifest() {
        return CiliumClusterwideNetworkPolicy.builder()
                .metadata(ObjectMeta.of("mutual-auth-required"))
                .spec(Rule.builder()
                        .description("Allows pods traffic from pods that prove who they are.")
                        .endpointSelector(Pods.outsideSystem(excludedNamespaces()))
                        .addIngress(everyPod())
                        .build())
                .build();
    }

    private static IngressRule everyPod() {
        return IngressRule.builder()
                .addFromEndpoints(LabelSelector.all())
                .authentication(Authentication.required())
                .build();
    }

    /** Refuses what makes no policy. */
    @Value.Check
    default void check() {
        manifest();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MutualAuthenticationRequired}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableMutualAuthenticationRequired.Builder {
        Builder() {}
    }
}
