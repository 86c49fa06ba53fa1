package io.github.cilium4j.model.cilium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CiliumLocalRedirectPolicyTest {
    private static final LabelSelector CACHE = LabelSelector.of("k8s-app", "node-local-dns");
    private static final PortInfo DNS = PortInfo.of("dns", 53, RedirectProtocol.UDP);
    private static final PortInfo DNS_TCP = PortInfo.of("dns-tcp", 53, RedirectProtocol.TCP);

    @Test
    void write_nodeLocalDns_isWhatTheAgentReads() {
        CiliumLocalRedirectPolicy policy = CiliumLocalRedirectPolicy.builder()
                .metadata(ObjectMeta.of("kube-system", "node-local-dns"))
                .spec(CiliumLocalRedirectPolicySpec.of(
                        RedirectFrontend.service("kube-system", "kube-dns"), RedirectBackend.of(CACHE, DNS, DNS_TCP)))
                .build();

        assertThat(Yaml.write(policy)).isEqualTo("""
                apiVersion: "cilium.io/v2"
                kind: "CiliumLocalRedirectPolicy"
                metadata:
                  name: "node-local-dns"
                  namespace: "kube-system"
                spec:
                  redirectFrontend:
                    serviceMatcher:
                      serviceName: "kube-dns"
                      namespace: "kube-system"
                  redirectBackend:
                    localEndpointSelector:
                      matchLabels:
                        k8s-app: "node-local-dns"
                    toPorts:
                    - name: "dns"
                      port: "53"
                      protocol: "UDP"
                    - name: "dns-tcp"
                      port: "53"
                      protocol: "TCP"
                """);
    }

    @Test
    void build_serviceOfAnotherNamespace_isRefused() {
        CiliumLocalRedirectPolicy.Builder builder = CiliumLocalRedirectPolicy.builder()
                .metadata(ObjectMeta.of("shop", "dns"))
                .spec(CiliumLocalRedirectPolicySpec.of(
                        RedirectFrontend.service("kube-system", "kube-dns"), RedirectBackend.of(CACHE, DNS)));

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("the Service is in namespace \"kube-system\", the policy in \"shop\"")
                .hasMessageContaining("Write redirectFrontend.serviceMatcher.namespace \"shop\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {} | redirectFrontend: there is neither addressMatcher nor serviceMatcher. Write one of them
        {addressMatcher: {ip: 192.0.2.1, toPorts: [{port: "1", protocol: TCP}]}, serviceMatcher: {serviceName: a, namespace: b}} | there are both
        {addressMatcher: {ip: 192.0.2.1, toPorts: []}} | toPorts: the list is empty. Write at least one port
        {addressMatcher: {ip: web, toPorts: [{port: "1", protocol: TCP}]}} | addressMatcher.ip: "web" is not an IP address
        {serviceMatcher: {serviceName: "", namespace: b}} | serviceMatcher.serviceName: "" is empty
        {serviceMatcher: {serviceName: a, namespace: b, toPorts: [{port: "1", protocol: SCTP}]}} | "SCTP" is not allowed here
        {serviceMatcher: {serviceName: a, namespace: b, toPorts: [{port: "53", protocol: TCP}]}} | the protocol is UDP. Write a port of TCP
        {serviceMatcher: {serviceName: a, namespace: b, toPorts: [{port: "53", name: dns, protocol: UDP}, {port: "54", protocol: UDP}]}} | redirectFrontend: port "54" has no name
        {serviceMatcher: {serviceName: a, namespace: b, toPorts: [{port: "53", name: dns, protocol: UDP}, {port: "54", name: "7", protocol: UDP}]}} | port "54" has the name "7"
        """)
    void read_frontend_isRefused(String frontend, String message) {
        String yaml = "{redirectFrontend: " + frontend
                + ", redirectBackend: {localEndpointSelector: {}, toPorts: [{port: '53', name: dns, protocol: UDP}]}}";

        Refusal.check(CiliumLocalRedirectPolicySpec.class, yaml, message);
    }

    @Test
    void build_onePortWithoutBackendPort_isRefused() {
        RedirectFrontend frontend = RedirectFrontend.address("169.254.169.254", PortInfo.of(80, RedirectProtocol.TCP));

        assertThatThrownBy(() -> CiliumLocalRedirectPolicySpec.of(frontend, RedirectBackend.of(CACHE)))
                .hasMessage("redirectBackend: there is no port. Write a port of TCP, as in the front end");
    }

    @Test
    void build_severalBackendPortsWithoutNames_isRefused() {
        RedirectBackend backend = RedirectBackend.of(CACHE, DNS, PortInfo.of(53, RedirectProtocol.TCP));

        assertThatThrownBy(() -> CiliumLocalRedirectPolicySpec.of(RedirectFrontend.service("a", "b"), backend))
                .hasMessageStartingWith("redirectBackend: port \"53\" has no name. Where there are several ports");
    }

    @Test
    void build_serviceWithoutPorts_needsNoBackendPort() {
        assertThat(CiliumLocalRedirectPolicySpec.of(RedirectFrontend.service("a", "b"), RedirectBackend.of(CACHE))
                        .redirectBackend()
                        .toPorts())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "http", "080", "-1"})
    void build_noPort_isRefused(String port) {
        assertThatThrownBy(() -> PortInfo.builder()
                        .port(port)
                        .protocol(RedirectProtocol.TCP)
                        .build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("port: \"" + port + "\" is no port. Write a number from 1 to 65535");
    }

    @ParameterizedTest
    @ValueSource(ints = {60_000, 60_999, 65_099, 65_500, 65_530})
    void of_portThatTheDefinitionLeavesOut_isRefused(int port) {
        assertThatThrownBy(() -> PortInfo.of(port, RedirectProtocol.TCP))
                .hasMessageContaining("port: the API server refuses \"" + port + "\" here");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 59_999, 61_000, 65_100, 65_499, 65_510, 65_535})
    void of_portBesideThose_isTaken(int port) {
        assertThat(PortInfo.of(port, RedirectProtocol.TCP).port()).isEqualTo(Integer.toString(port));
    }
}
