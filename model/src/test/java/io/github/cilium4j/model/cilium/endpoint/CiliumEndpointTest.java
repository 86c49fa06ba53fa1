package io.github.cilium4j.model.cilium.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CiliumEndpointTest {
    private static final CiliumEndpoint WEB = Yaml.read("""
            {metadata: {name: web, namespace: shop}, status: {identity: {id: 20419, labels: ["k8s:app=web=1", "reserved:init"]},
              networking: {addressing: [{ipv4: 10.42.1.17, ipv6: "fd00::11"}, {ipv4: soon}]}}}
            """, CiliumEndpoint.class);

    @Test
    void identity_ofAPod_isThatOfItsStatus() {
        assertThat(WEB.identity().flatMap(EndpointIdentity::id)).contains(20_419L);
        assertThat(WEB.identity().orElseThrow().securityLabels())
                .isEqualTo(Map.of("k8s:app", "web=1", "reserved:init", ""));
    }

    @Test
    void addresses_ofAPod_areThoseThatAreAddresses() {
        assertThat(WEB.addresses()).containsExactly(IpAddress.parse("10.42.1.17"), IpAddress.parse("fd00::11"));
    }

    @Test
    void identityAndAddresses_withoutStatus_areNone() {
        CiliumEndpoint fresh =
                CiliumEndpoint.builder().metadata(ObjectMeta.of("shop", "web")).build();

        assertThat(fresh.identity()).isEmpty();
        assertThat(fresh.addresses()).isEmpty();
        assertThat(Yaml.write(fresh)).doesNotContain("status");
    }

    @Test
    void of_identity_isWrittenAsCiliumDoes() {
        CiliumIdentity identity =
                CiliumIdentity.of(20_419, Map.of("k8s:io.kubernetes.pod.namespace", "shop", "k8s:app", "web"));

        assertThat(Yaml.write(identity)).isEqualTo("""
                apiVersion: "cilium.io/v2"
                kind: "CiliumIdentity"
                metadata:
                  name: "20419"
                security-labels:
                  "k8s:app": "web"
                  "k8s:io.kubernetes.pod.namespace": "shop"
                """);
        assertThat(identity.id()).contains(20_419L);
        assertThat(identity.namespace()).contains("shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "-1", "1.0", "9999999999999999999"})
    void id_ofANameThatIsNoNumber_isAbsent(String name) {
        assertThat(CiliumIdentity.builder()
                        .metadata(ObjectMeta.of(name))
                        .build()
                        .id())
                .isEmpty();
    }
}
