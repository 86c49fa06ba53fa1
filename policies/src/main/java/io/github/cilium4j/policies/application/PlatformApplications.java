package io.github.cilium4j.policies.application;

import static io.github.cilium4j.policies.application.Row.apiServer;
import static io.github.cilium4j.policies.application.Row.monitoring;
import static io.github.cilium4j.policies.application.Row.namespace;
import static io.github.cilium4j.policies.application.Row.tcp;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.policies.selector.Pods;
import java.util.List;

/** Applications that run the cluster: delivery, certificates, monitoring, secrets, storage, security. */
final class PlatformApplications {
    private PlatformApplications() {}

    static List<KnownApplication> rows() {
        return List.of(
                argocd(),
                certManager(),
                prometheusStack(),
                externalSecrets(),
                storage("rook-ceph", "rook-ceph", "allow-rook-internal", 9283, 9926)
                        .gatewayPorts(8443, 8080)
                        .build(),
                storage("longhorn", "longhorn-system", "longhorn-ingress", 9500)
                        .gatewayPorts(8000)
                        .build(),
                neuvector(),
                kubescape(),
                kasten(),
                kubevirt(),
                cdi());
    }

    private static KnownApplication argocd() {
        return Row.of("argocd", "argo-cd")
                .egress(policy -> policy.addWorldTcpPorts(443, 22))
                .ingress(policy -> policy.name("argocd-internal")
                        .addRules(monitoring(8080, 8082, 8083, 8084, 8085, 8087, 9001, 9121), apiServer(8443))
                        .addNamespacePorts(tcp(8080, 8443, 8081, 6379, 9121))
                        .addNamespacePort(PortProtocol.range(8083, 8087, L4Proto.TCP)))
                .gatewayPorts(8080, 8443)
                .build();
    }

    private static KnownApplication certManager() {
        return Row.of("cert-manager", "cert-manager")
                .egress(policy -> policy.addWorldTcpPorts(443))
                .ingress(policy -> policy.addRules(monitoring(9402), apiServer(10250, 9402))
                        .addNamespacePorts(tcp(10250, 9402)))
                .build();
    }

    private static KnownApplication prometheusStack() {
        return Row.of("prometheus-stack", "monitoring")
                .egress(policy -> policy.addWorldTcpPorts(443))
                .ingress(policy -> policy.name("prometheus-stack-internal")
                        .addRules(namespace("alloy", 9090), namespace("oauth2-proxy", 3000, 9090, 9093))
                        .addNamespacePorts(tcp(8080, 9090, 3000, 9093, 9094, 10250)))
                .gatewayPorts(3000, 9090, 9093)
                .build();
    }

    private static KnownApplication externalSecrets() {
        return Row.of("external-secrets", "external-secrets")
                .ingress(policy ->
                        policy.addRules(monitoring(8080), apiServer(10250)).addNamespacePorts(tcp(10250, 8080)))
                .build();
    }

    /** Storage that SPIRE's volume may come from is outside of mutual authentication, so its own traffic is allowed here (F-03). */
    private static Row storage(String name, String namespace, String policyName, int... metrics) {
        return Row.of(name, namespace)
                .ingress(policy -> policy.name(policyName)
                        .addRules(monitoring(metrics), IngressRule.fromEndpoints(Pods.ofNamespace(namespace))));
    }

    private static KnownApplication neuvector() {
        PortProtocol[] controllers = tcp(8443, 10443, 18300, 18301, 18400, 18401, 18402);
        return Row.of("neuvector", "neuvector")
                .egress(policy -> policy.addWorldTcpPorts(443)
                        .addNamespacePorts(controllers)
                        .addNamespacePorts(PortProtocol.udp(18300), PortProtocol.udp(18301)))
                .build();
    }

    private static KnownApplication kubescape() {
        return Row.of("kubescape", "kubescape")
                .egress(policy -> policy.addWorldTcpPorts(443).addNamespacePorts(tcp(8080, 8443, 4002, 8089)))
                .build();
    }

    private static KnownApplication kasten() {
        return Row.of("kasten", "kasten-io")
                .egress(policy -> policy.endpointSelector(LabelSelector.of("component", "dashboardbff"))
                        .addName("gcr.io"))
                .build();
    }

    private static KnownApplication kubevirt() {
        return Row.of("kubevirt", "kubevirt")
                .egress(policy -> policy.name("kubevirt-allow-egress")
                        .addApiServerPorts(tcp(6443))
                        .clusterDns(true))
                .build();
    }

    private static KnownApplication cdi() {
        return Row.of("cdi", "cdi")
                .egress(policy -> policy.name("cdi-allow-egress")
                        .addWorldTcpPorts(443, 80)
                        .addApiServerPorts(tcp(6443))
                        .clusterDns(true))
                .build();
    }
}
