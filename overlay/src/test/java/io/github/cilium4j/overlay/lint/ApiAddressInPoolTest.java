package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ApiAddressInPoolTest {
    private static final String CONFIG = """
            environment: dev
            git: {revision: HEAD, repoURL: https://git.example.com/platform/k8s}
            features:
              gatewayAPI: {enabled: false}
              loadBalancer: {provider: cilium, pools: {default: {range: 192.168.121.220-192.168.121.250}}, staticIPs: {kubernetesApi: 192.168.121.200}}
            """;
    private static final String POOL = """
            apiVersion: cilium.io/v2
            kind: CiliumLoadBalancerIPPool
            metadata: {name: default}
            spec:
              blocks: [{start: 192.168.121.200, stop: 192.168.121.250}]
            """;

    @Test
    void check_poolWithTheAddress_isReportedAtItsBlock() {
        assertThat(check(CONFIG, POOL)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("spec.blocks[0]");
            assertThat(finding.message()).contains("192.168.121.200, the address of the API server");
        });
    }

    @Test
    void check_neighbour_isSilent() {
        assertThat(check(CONFIG, POOL.replace("start: 192.168.121.200", "start: 192.168.121.201")))
                .isEmpty();
    }

    @Test
    void check_addressUnknown_isSilent() {
        assertThat(check(POOL)).isEmpty();
        assertThat(check(CONFIG.replace("kubernetesApi", "gateway"), POOL)).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new ApiAddressInPool(), documents);
    }
}
