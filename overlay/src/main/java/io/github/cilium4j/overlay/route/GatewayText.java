package io.github.cilium4j.overlay.route;

import io.github.cilium4j.core.value.DnsName;

/** The two objects of {@link CiliumGateway}, whose kinds have no type. */
final class GatewayText {
    private static final String GATEWAY = """
            apiVersion: gateway.networking.k8s.io/v1
            kind: Gateway
            metadata: {name: %s, namespace: kube-system}
            spec:
              gatewayClassName: cilium
              listeners:
                - name: http
                  port: 80
                  protocol: HTTP
                  allowedRoutes: {namespaces: {from: All}}
                - name: https
                  port: 443
                  protocol: HTTPS
                  hostname: "*.%s"
                  tls: {mode: Terminate, certificateRefs: [{group: "", kind: Secret, name: wildcard-k8s-local-tls}]}
                  allowedRoutes: {namespaces: {from: All}}
            """;
    private static final String CERTIFICATE = """
            apiVersion: cert-manager.io/v1
            kind: Certificate
            metadata: {name: wildcard-k8s-local, namespace: kube-system}
            spec:
              secretName: wildcard-k8s-local-tls
              dnsNames: ["*.%1$s", "%1$s"]
              issuerRef: {kind: ClusterIssuer, name: "%2$s"}
            """;

    private GatewayText() {}

    static String gateway(DnsName domain) {
        return GATEWAY.formatted(CiliumGateway.NAME, domain);
    }

    static String certificate(DnsName domain, DnsName clusterIssuer) {
        return CERTIFICATE.formatted(domain, clusterIssuer);
    }
}
