package io.github.cilium4j.examples.policytest;

import static io.github.cilium4j.testing.NetworkAssertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.policies.verdict.AgentConfig;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import io.github.cilium4j.testing.NetworkFiles;
import io.github.cilium4j.testing.PathAssert;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class SampleClusterTest {
    private static final ClusterNetwork CLUSTER =
            NetworkFiles.read(AgentConfig.builder().version(CiliumVersion.V1_19).build(), Path.of("policytest"));

    private static PathAssert path(String from, String to) {
        return assertThat(CLUSTER).from(from).to(to);
    }

    @Test
    void policies_shopStorageAndLogins_openWhatIsMeantAndNoMore() {
        String prometheus = "monitoring/prometheus-prometheus-stack-kube-prom-prometheus";
        path("shop/web", "eu.pay.example.org").onTcp(443).isAllowed();
        path("shop/web", "www.example.org").onTcp(443).isDeniedBy("web-egress");
        var dns = path("shop/web", "kube-system/rke2-coredns").onUdp(53);
        dns.dns("eu.pay.example.org").isAllowed();
        dns.dns("www.example.org").isDenied();
        path("shop/legacy-batch", "shop/api").onTcp(8080).isDeniedBy("deny-legacy");
        path("rook-ceph/rook-ceph-osd-0", "rook-ceph/rook-ceph-mon-a")
                .onTcp(6789)
                .isAllowed();
        path(prometheus, "rook-ceph/rook-ceph-mgr-a").onTcp(9283).isAllowed();
        path(prometheus, "rook-ceph/rook-ceph-exporter-worker-2").onTcp(9926).isDeniedByDefault();
        path("argo-cd/argocd-server", "keycloak/keycloak").onTcp(8443).needsAuthentication();
        path("world", "keycloak/keycloak").onTcp(8443).isDenied();
    }
}
