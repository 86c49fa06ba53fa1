package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RequestedAddressOutsidePoolsTest {
    private static List<Finding> check(String... documents) {
        return Judge.check(new RequestedAddressOutsidePools(), documents);
    }

    private static List<String> places(String... documents) {
        return check(documents).stream()
                .map(finding -> finding.subject() + " " + finding.path())
                .toList();
    }

    private static String pool(String spec) {
        return "apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: {name: a}\nspec: {" + spec + "}\n";
    }

    private static final String BLOCK = pool("blocks: [{cidr: 192.0.2.0/24}]");

    private static String service(String annotation, String spec) {
        return "apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop, annotations: {lbipam.cilium.io/ips: \""
                + annotation + "\"}}\nspec: {" + spec + "}\n";
    }

    @Test
    void check_addressOfNoPool_isReportedWhereItStands() {
        assertThat(places(BLOCK, service("192.0.2.7, 198.51.100.1", "type: LoadBalancer")))
                .containsExactly("Service shop/web metadata.annotations[\"lbipam.cilium.io/ips\"]");
        assertThat(places(BLOCK, service("192.0.2.7", "type: LoadBalancer, loadBalancerIP: 198.51.100.1")))
                .containsExactly("Service shop/web spec.loadBalancerIP");
    }

    @Test
    void check_addressOfAPool_isSilent() {
        assertThat(places(BLOCK, service("192.0.2.7", "type: LoadBalancer, loadBalancerIP: 192.0.2.8")))
                .isEmpty();
    }

    @Test
    void check_servicesThatGetNoAddressHere_isSilent() {
        assertThat(places(BLOCK, service("198.51.100.1", "type: ClusterIP"))).isEmpty();
        assertThat(places(BLOCK, service("198.51.100.1", "type: LoadBalancer, loadBalancerClass: example.com/other")))
                .isEmpty();
        assertThat(places(service("198.51.100.1", "type: LoadBalancer"))).isEmpty();
        assertThat(places(BLOCK, service("none", "type: LoadBalancer"))).isEmpty();
    }

    @Test
    void check_classOfCilium_isReported() {
        assertThat(places(
                        BLOCK,
                        service("198.51.100.1", "type: LoadBalancer, loadBalancerClass: io.cilium/l2-announcer")))
                .hasSize(1);
    }
}
