package io.github.cilium4j.model.cilium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no supported version takes, and beside it the nearest thing that one does. */
final class RefusalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {ingress: [{}]} | neither endpointSelector nor nodeSelector. Write exactly one of them; {} selects all
        {endpointSelector: {}, nodeSelector: {}, ingress: [{}]} | both endpointSelector and nodeSelector
        {endpointSelector: {}} | no element in ingress, ingressDeny, egress or egressDeny. Write one
        {endpointSelector: {}, egress: []} | no element in ingress, ingressDeny, egress or egressDeny
        {endpointSelector: {matchLabels: {app: "a b"}}, egress: [{}]} | endpointSelector.matchLabels.app: "a b" is not a label value
        {endpointSelector: {matchLabels: {"a b": c}}, egress: [{}]} | endpointSelector.matchLabels["a b"]: "a b" is not a label key
        {endpointSelector: {matchExpressions: [{key: a, operator: In}]}, egress: [{}]} | endpointSelector.matchExpressions[0].values: In needs a value
        {endpointSelector: {matchExpressions: [{key: a, operator: Exists, values: [b]}]}, egress: [{}]} | Exists takes no value
        {nodeSelector: {}, ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}}]}]} | ingress: a rule with nodeSelector has L7 rules
        {nodeSelector: {}, egress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}}]}]} | egress: a rule with nodeSelector has L7 rules
        {endpointSelector: {}, egress: [{}], log: {value: "123456789012345678901234567890123"}} | has 33 characters
        {endpointSelector: {}, egress: [{}], log: {value: "a\\tb"}} | holds a control character
        """)
    void read_rule_isRefused(String yaml, String message) {
        assertRefused(Rule.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {endpointSelector: {}, ingressDeny: [{}]}
        {endpointSelector: {matchLabels: {"k8s:app": web}}, egress: [{}]}
        {endpointSelector: {matchLabels: {"reserved:init": ""}}, egress: [{}]}
        {endpointSelector: {matchLabels: {":app": web, "-a": b, "k8s:a=b": c}}, egress: [{}]}
        {nodeSelector: {}, egress: [{toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchPattern: "*"}]}}]}]}
        {endpointSelector: {}, egress: [{}], log: {value: "12345678901234567890123456789012"}}
        """)
    void read_rule_isTaken(String yaml) {
        assertThat(Yaml.read(yaml, Rule.class)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {toEndpoints: [{}], toEntities: [world]} | toEntities: "toEntities" stands beside "toEndpoints" in one element. Move it
        {toCIDR: [10.0.0.0/8], toFQDNs: [{matchName: a.b}]} | toFQDNs: "toFQDNs" stands beside "toCIDR" in one element
        {toServices: [{}], toGroups: [{}]} | toGroups: "toGroups" stands beside "toServices"
        {icmps: [{}], toPorts: [{}]} | icmps: "icmps" stands beside "toPorts" in one element. Move it
        {toCIDR: [10.0.0.1]} | "10.0.0.1" is not a block of addresses. Write 10.0.0.1/32
        {toEntities: [world-ipv4]} | "world-ipv4" is not allowed here
        {toCIDRSet: [{}]} | no address is there. Write cidr, cidrGroupRef or cidrGroupSelector
        {toCIDRSet: [{cidr: 10.0.0.0/8, cidrGroupRef: a}]} | "cidrGroupRef" stands beside "cidr"
        {toCIDRSet: [{cidr: 10.0.0.0/8, except: [11.0.0.0/16]}]} | "11.0.0.0/16" is outside "10.0.0.0/8". Write a block inside
        {toCIDRSet: [{cidr: 10.0.0.0/8, except: ["2001:db8::/64"]}]} | "2001:db8::/64" is outside
        {toFQDNs: [{}]} | neither matchName nor matchPattern. Write exactly one of them
        {toFQDNs: [{matchName: a, matchPattern: b}]} | both matchName and matchPattern
        {toFQDNs: [{matchName: "*.a"}]} | matchName: "*.a" is not a DNS name
        {toFQDNs: [{matchPattern: a..b}]} | matchPattern: "a..b" is not a pattern of DNS names
        {icmps: [{fields: [{type: EchoRequests}]}]} | type: "EchoRequests" is no type of ICMP for IPv4. Write
        {icmps: [{fields: [{family: IPv6, type: Photuris}]}]} | "Photuris" is no type of ICMP for IPv6
        {icmps: [{fields: [{type: "256"}]}]} | "256" is no type of ICMP
        {icmps: [{fields: [{type: ExtendedEchoReply}]}]} | "ExtendedEchoReply" is no type of ICMP
        {toPorts: [{ports: [{port: "65536"}]}]} | port: "65536" is neither the number nor the name of a port
        {toPorts: [{ports: [{port: ""}]}]} | port: "" is neither the number nor the name
        {toPorts: [{ports: [{port: "080"}]}]} | "080" is neither
        {toPorts: [{ports: [{port: a--b}]}]} | "a--b" is neither
        {toPorts: [{ports: [{port: sixteen-letters-}]}]} | is neither
        {toPorts: [{ports: [{port: "1", endPort: 65536}]}]} | endPort: 65536 is out of range
        {toPorts: [{ports: [{port: "1", protocol: VRRP}]}]} | port: "1" cannot be: VRRP has no ports
        {toPorts: [{ports: [{port: "1", protocol: tcp}]}]} | "tcp" is not allowed here
        {toPorts: [{rules: {}}]} | no protocol is there. Write http or dns, or leave rules away
        {toPorts: [{rules: {http: [], dns: []}}]} | dns: "dns" stands beside "http"
        {toPorts: [{rules: {l7: [{a: b}]}}]} | l7: "l7" has no protocol
        {toPorts: [{rules: {l7proto: x, l7: [{"": b}]}}]} | a field has the name ""
        {toPorts: [{rules: {dns: [{matchPattern: "*"}]}}]} | ports: DNS rules stand without a port
        {toPorts: [{ports: [{port: "53", endPort: 54}], rules: {dns: [{matchPattern: "*"}]}}]} | on a range of ports
        {toPorts: [{ports: [{port: "0", protocol: TCP}], rules: {http: [{}]}}]} | L7 rules cannot stand on every port
        {toPorts: [{ports: [{port: "80"}], rules: {http: [{}]}}]} | L7 rules other than DNS cannot stand on ANY. Write protocol TCP
        {toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{path: "("}]}}]} | path: "(" is not an RE2 pattern
        {toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{headerMatches: [{name: ""}]}]}}]} | name: "" is empty
        {toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{headerMatches: [{name: a, secret: {name: ""}}]}]}}]} | "" is empty
        {toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {kafka: [{role: produce, apiKey: fetch}]}}]} | "apiKey" stands beside "role"
        {toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {kafka: [{apiKey: fetsch}]}}]} | "fetsch" is not an API key
        {toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {kafka: [{apiVersion: "32768"}]}}]} | "32768" is not a version
        {toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {kafka: [{topic: "a b"}]}}]} | "a b" is not a topic
        {toPorts: [{serverNames: []}]} | serverNames: the list is empty
        {toPorts: [{serverNames: [""]}]} | serverNames: "" is not a server name
        {toPorts: [{serverNames: [a, a]}]} | serverNames: "a" is there twice
        {toPorts: [{ports: [{port: "443", protocol: TCP}], serverNames: [a], rules: {http: [{}]}}]} | Set terminatingTLS
        {toPorts: [{ports: [{port: "80", protocol: TCP}], listener: {name: l, envoyConfig: {name: e}}, rules: {http: [{}]}}]} | "listener" stands beside L7 rules
        {toPorts: [{listener: {name: l, priority: 101, envoyConfig: {name: e}}}]} | priority: 101 is out of range
        {toPorts: [{listener: {name: "", envoyConfig: {name: e}}}]} | name: "" is empty
        {toServices: [{k8sServiceSelector: {selector: {matchLabels: {a: "b c"}}}}]} | selector.matchLabels.a: "b c" is not a label value
        """)
    void read_egress_isRefused(String yaml, String message) {
        assertRefused(EgressRule.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {toEndpoints: [{}], toEntities: [], toCIDR: []}
        {icmps: [{}], toPorts: []}
        {toRequires: [{}], toNodes: [{}]}
        {toCIDRSet: [{cidr: 10.0.0.0/24, except: [10.0.0.0/16]}]}
        {toCIDRSet: [{cidrGroupRef: a, except: [11.0.0.0/16]}]}
        {toFQDNs: [{matchPattern: "**.a-b_c.d."}]}
        {icmps: [{fields: [{type: 300}, {type: -1}, {type: "0"}, {family: IPv6, type: EchoReply}]}]}
        {toPorts: [{ports: [{port: "0x50"}, {port: "010"}, {port: "1_000"}, {port: dns-TCP}, {}]}]}
        {toPorts: [{ports: [{port: "0", protocol: IGMP}, {protocol: AH}]}]}
        {toPorts: [{ports: [{port: "80", endPort: 8}]}]}
        {toPorts: [{ports: [{port: "80"}], rules: {http: []}}]}
        {toPorts: [{ports: [{port: "80"}], rules: {l7proto: x}}]}
        {toPorts: [{ports: [{port: "53", endPort: 53}], rules: {dns: [{matchName: a}]}}]}
        {toPorts: [{ports: [{port: "443", protocol: TCP}], serverNames: ["**.a"], terminatingTLS: {secret: {name: s}}, rules: {http: [{}]}}]}
        {toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{host: "("}]}}]}
        {toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {kafka: [{apiKey: FETCH, apiVersion: "32767", topic: a.b_c-d}]}}]}
        {toServices: [{}]}
        """)
    void read_egress_isTaken(String yaml) {
        assertThat(Yaml.read(yaml, EgressRule.class)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {fromEndpoints: [{}], fromCIDRSet: [{cidr: 10.0.0.0/8}]} | "fromCIDRSet" stands beside "fromEndpoints"
        {toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchName: a}]}}]} | toPorts: element 0 has DNS rules, which ingress cannot have. Move
        {toPorts: [{}, {listener: {name: l, envoyConfig: {name: e}}}]} | toPorts: element 1 has a listener
        """)
    void read_ingress_isRefused(String yaml, String message) {
        assertRefused(IngressRule.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource({"ports, 'ports: 41 ports are too many'", "fields, 'fields: 41 types are too many'"})
    void read_fortyOne_isRefused(String list, String message) {
        String items = "[" + "{type: 8},".repeat(41) + "]";
        if (list.equals("fields")) {
            assertRefused(IcmpRule.class, "{fields: " + items + "}", message);
        } else {
            String ports = items.replace("type: 8", "port: \"8\"");
            assertRefused(PortRule.class, "{ports: " + ports + "}", message);
            assertRefused(PortDenyRule.class, "{ports: " + ports + "}", message);
        }
    }

    private static void assertRefused(Class<?> type, String yaml, String message) {
        assertThatThrownBy(() -> Yaml.read(yaml, type))
                .isInstanceOf(InvalidManifestException.class)
                .extracting(thrown -> String.valueOf(thrown.getMessage()).replace("line 1: ", ""), STRING)
                .contains(message);
    }
}
