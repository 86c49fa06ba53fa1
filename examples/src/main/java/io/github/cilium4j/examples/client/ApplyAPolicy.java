package io.github.cilium4j.examples.client;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import io.github.cilium4j.core.fabric8.Fabric8;
import io.github.cilium4j.examples.policy.AllowWebToTheWorld;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;

/** Creates a policy in a cluster and reads it back as a value. */
public final class ApplyAPolicy {
    private static final ResourceDefinitionContext POLICIES = new ResourceDefinitionContext.Builder()
            .withGroup("cilium.io")
            .withVersion("v2")
            .withKind("CiliumNetworkPolicy")
            .withPlural("ciliumnetworkpolicies")
            .withNamespaced(true)
            .build();

    private ApplyAPolicy() {}

    /** Creates the policy and returns what the API server made of it. */
    public static CiliumNetworkPolicy apply(KubernetesClient client, CiliumNetworkPolicy policy) {
        GenericKubernetesResource created = client.genericKubernetesResources(POLICIES)
                .resource(Fabric8.toResource(policy))
                .create();
        return Fabric8.fromResource(created, CiliumNetworkPolicy.class);
    }

    /** Creates the policy in the cluster of the current context. */
    public static void main(String[] args) {
        try (KubernetesClient client = new KubernetesClientBuilder().build()) {
            System.out.println(apply(client, AllowWebToTheWorld.policy()).metadata());
        }
    }
}
