package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LocalServiceAnnouncedTest {
    private static final String POLICY = """
            apiVersion: cilium.io/v2alpha1
            kind: CiliumL2AnnouncementPolicy
            metadata: {name: default}
            spec: {loadBalancerIPs: true}
            """;
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata: {name: web, namespace: shop, labels: {app: web}}
            spec: {type: LoadBalancer, externalTrafficPolicy: Local}
            """;

    @Test
    void check_localServiceThatEveryPolicyAnnounces_isReportedOnce() {
        assertThat(check(SERVICE, POLICY, POLICY.replace("default", "other")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.externalTrafficPolicy");
                    assertThat(finding.subject()).isEqualTo("Service shop/web");
                    assertThat(finding.message()).contains("CiliumL2AnnouncementPolicy default");
                });
    }

    @Test
    void check_serviceThatTakesTrafficAnywhere_isSilent() {
        assertThat(check(SERVICE.replace("Local}", "Cluster}"), POLICY)).isEmpty();
        assertThat(check(SERVICE.replace(", externalTrafficPolicy: Local", ""), POLICY))
                .isEmpty();
    }

    @Test
    void check_serviceThatNobodyAnnounces_isSilent() {
        assertThat(check(SERVICE)).isEmpty();
        assertThat(check(SERVICE, POLICY.replace("true", "false"))).isEmpty();
        assertThat(check(SERVICE.replace("LoadBalancer", "NodePort"), POLICY)).isEmpty();
        assertThat(check(SERVICE.replace("Local}", "Local, loadBalancerClass: example.org/other}"), POLICY))
                .isEmpty();
    }

    @Test
    void check_classOfTheAnnouncer_isReported() {
        assertThat(check(SERVICE.replace("Local}", "Local, loadBalancerClass: io.cilium/l2-announcer}"), POLICY))
                .hasSize(1);
    }

    @Test
    void check_selectorByLabelNamespaceOrName_decides() {
        assertThat(check(SERVICE, selecting("app: web"))).hasSize(1);
        assertThat(check(SERVICE, selecting("app: db"))).isEmpty();
        assertThat(check(SERVICE, selecting("io.kubernetes.service.namespace: shop")))
                .hasSize(1);
        assertThat(check(SERVICE, selecting("io.kubernetes.service.name: db"))).isEmpty();
    }

    private static String selecting(String label) {
        return POLICY.replace("true}", "true, serviceSelector: {matchLabels: {" + label + "}}}");
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new LocalServiceAnnounced(), documents);
    }
}
