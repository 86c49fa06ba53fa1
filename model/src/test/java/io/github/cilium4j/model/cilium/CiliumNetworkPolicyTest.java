package io.github.cilium4j.model.cilium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CiliumNetworkPolicyTest {
    private static final Rule RULE = Rule.builder()
            .description("The web tier")
            .endpointSelector(LabelSelector.of("app", "web"))
            .addIngress(IngressRule.fromEndpoints(LabelSelector.of("k8s:app", "proxy"))
                    .onPorts(PortRule.tcp(8080).withRules(L7Rules.http(PortRuleHttp.of("GET", "/public/.*")))))
            .addIngressDeny(IngressDenyRule.fromCIDR("192.0.2.0/24"))
            .addEgress(
                    EgressRule.toEndpoints(LabelSelector.of("k8s-app", "kube-dns"))
                            .onPorts(PortRule.of("53", L4Proto.UDP, L4Proto.TCP)
                                    .withRules(L7Rules.dns(PortRuleDns.matchPattern("*")))),
                    EgressRule.toFQDNs(FqdnSelector.matchName("api.example.com"))
                            .onPorts(PortRule.tcp(443)),
                    EgressRule.builder()
                            .addToCIDRSet(CidrRule.of("10.0.0.0/8", "10.96.0.0/12"))
                            .addIcmp(IcmpRule.of(IcmpField.of(IcmpFamily.IPV4, "EchoRequest")))
                            .authentication(Authentication.required())
                            .build())
            .addEgressDeny(EgressDenyRule.toEntities(Entity.KUBE_APISERVER))
            .build();

    @Test
    void write_everySection_printsInStableOrder() {
        CiliumNetworkPolicy policy = CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of("shop", "web"))
                .spec(RULE)
                .build();

        String yaml = Yaml.write(policy);

        assertThat(yaml).isEqualTo("""
                        apiVersion: "cilium.io/v2"
                        kind: "CiliumNetworkPolicy"
                        metadata:
                          name: "web"
                          namespace: "shop"
                        spec:
                          description: "The web tier"
                          endpointSelector:
                            matchLabels:
                              app: "web"
                          ingress:
                          - fromEndpoints:
                            - matchLabels:
                                "k8s:app": "proxy"
                            toPorts:
                            - ports:
                              - port: "8080"
                                protocol: "TCP"
                              rules:
                                http:
                                - method: "GET"
                                  path: "/public/.*"
                          ingressDeny:
                          - fromCIDR:
                            - "192.0.2.0/24"
                          egress:
                          - toEndpoints:
                            - matchLabels:
                                k8s-app: "kube-dns"
                            toPorts:
                            - ports:
                              - port: "53"
                                protocol: "UDP"
                              - port: "53"
                                protocol: "TCP"
                              rules:
                                dns:
                                - matchPattern: "*"
                          - toFQDNs:
                            - matchName: "api.example.com"
                            toPorts:
                            - ports:
                              - port: "443"
                                protocol: "TCP"
                          - toCIDRSet:
                            - cidr: "10.0.0.0/8"
                              except:
                              - "10.96.0.0/12"
                            icmps:
                            - fields:
                              - family: "IPv4"
                                type: "EchoRequest"
                            authentication:
                              mode: "required"
                          egressDeny:
                          - toEntities:
                            - "kube-apiserver"
                        """);
        assertThat(Yaml.read(yaml, CiliumNetworkPolicy.class)).isEqualTo(policy);
    }

    @Test
    void rules_specAndSpecs_countTogether() {
        Rule other = Rule.builder()
                .endpointSelector(LabelSelector.all())
                .addEgress(EgressRule.builder().build())
                .build();
        CiliumNetworkPolicy policy = CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of("shop", "web"))
                .spec(RULE)
                .addSpec(other)
                .build();

        assertThat(policy.rules()).containsExactly(RULE, other);
    }

    @Test
    void build_withoutRule_isRefusedUnlessSpecsIsEmpty() {
        var builder = CiliumNetworkPolicy.builder().metadata(ObjectMeta.of("shop", "web"));

        assertThatThrownBy(builder::build).hasMessage("neither spec nor specs. Write spec");
        assertThat(builder.specs(List.of()).build().rules()).isEmpty();
    }

    @Test
    void build_nodeSelector_isForClusterwidePoliciesOnly() {
        Rule host = Rule.builder()
                .nodeSelector(LabelSelector.all())
                .addIngress(IngressRule.fromEntities(Entity.CLUSTER))
                .build();
        var namespaced = CiliumNetworkPolicy.builder().metadata(ObjectMeta.of("shop", "web"));
        var clusterwide = CiliumClusterwideNetworkPolicy.builder().metadata(ObjectMeta.of("host"));

        assertThat(clusterwide.spec(host).build().rules()).containsExactly(host);
        assertThatThrownBy(() -> namespaced.specs(List.of(RULE, host)).build())
                .hasMessage("specs: a CiliumNetworkPolicy has a nodeSelector."
                        + " Write endpointSelector, or a CiliumClusterwideNetworkPolicy");
    }
}
