package io.github.cilium4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import io.github.cilium4j.examples.client.ApplyAPolicy;
import io.github.cilium4j.examples.policy.AllowWebToTheWorld;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import org.junit.jupiter.api.Test;

@EnableKubernetesMockClient(crud = true)
final class ClientExampleTest {
    @SuppressWarnings("NullAway")
    static KubernetesClient client;

    @Test
    void apply_onAMockServer_comesBackAsTheSamePolicy() {
        CiliumNetworkPolicy applied = ApplyAPolicy.apply(client, AllowWebToTheWorld.policy());

        assertThat(applied.metadata().uid()).isPresent();
        assertThat(applied.spec()).isEqualTo(AllowWebToTheWorld.policy().spec());
    }
}
