package main

import (
	"fmt"
	"strings"
)

var portTexts = []string{
	"80", "http", "HTTP", "a", "a-b", "a--b", "-a", "a-", "0x50", "1-2", "80a", "a80", "1-a", "a.b", "a_b", "a b", "", " ", "0", "00", "010", "08", "080", "0o10", "0b1", "0O7", "1_000",
	"_1", "1__0", "65535", "65536", "99999999", "100000000000000000000", "-1", "+80", " 80", "80 ", "8.0", "1e3", "٣", "ä", strings.Repeat("p", 15), strings.Repeat("p", 16),
	"012345678901234", "01234567890123a", "http/1", "http:", "80-90", "80,90", "*", "a1-", "1a-1", "A-1",
}

var protocols = []string{"TCP", "UDP", "SCTP", "ANY", "VRRP", "IGMP", "GRE", "IPIP", "IPV6", "ESP", "AH", "ICMP", "ICMPv6", "ICMPV6", "tcp", "Udp", "any", "sctp", "vrrp", "gre", "ah", "",
	"6", "TCP ", "ALL", "IPv6", "HTTP"}

func portRows(c *collector) {
	ports := func(row string, count int, items ...string) {
		for _, item := range items {
			c.elements(row, count, allDirections, `{"toPorts": [{"ports": [`+item+`]}]}`)
		}
	}
	for _, text := range portTexts {
		ports("port-03", 2, `{"port": `+quote(text)+`}`)
		ports("port-03", 1, `{"port": `+quote(text)+`, "protocol": "TCP"}`, `{"port": "80"}, {"port": `+quote(text)+`, "protocol": "UDP"}`)
	}
	for _, protocol := range protocols {
		for _, port := range []string{`"port": "80", `, `"port": "0", `, `"port": "", `, ``, `"port": "00", `, `"port": "web", `} {
			ports("port-10", 1, fmt.Sprintf(`{%s"protocol": %q}`, port, protocol))
		}
	}
	for _, port := range []string{"80", "0", "http", "65535", "0x50", "010"} {
		for _, end := range []string{"0", "1", "79", "80", "81", "65535", "65536", "65616", "70000", "131072", "-1", "80.5", "80.0", `"90"`, "true", "2147483648", "9223372036854775808"} {
			ports("port-07", 1, fmt.Sprintf(`{"port": %q, "endPort": %s, "protocol": "TCP"}`, port, end))
		}
	}
	ports("port-02", 3, `{}`, `{"protocol": "TCP"}`, `{"port": 80}`, `{"port": 8.5}`, `{"port": true}`, `{"port": ["80"]}`, `{"port": "80", "protocol": 6}`, `{"port": "80", "name": "web"}`,
		`{"ports": "80"}`, `"80"`, `80`, `[]`, `{"port": "80"}, {"port": "80"}`, `{"endPort": 90}`, `{"port": "80", "endport": 90}`, `{"port": "80", "protocol": "TCP", "endPort": 90, "x": {}}`)
	for _, count := range []int{39, 40, 41, 80} {
		items := make([]string, count)
		for i := range items {
			items[i] = fmt.Sprintf(`{"port": "%d", "protocol": "TCP"}`, i+1)
		}
		c.elements("port-01", 4, allDirections, `{"toPorts": [{"ports": [`+strings.Join(items, ", ")+`]}]}`,
			`{"toPorts": [{"ports": [`+strings.Join(items[1:], ", ")+`]}, {"ports": [{"port": "9", "protocol": "UDP"}, {"port": "9", "protocol": "SCTP"}]}]}`)
	}
	c.elements("port-12", 3, allDirections, `{"toPorts": [{}]}`, `{"toPorts": [{"ports": []}]}`, `{"toPorts": [{"ports": []}, {"ports": [{"port": "80"}]}]}`, `{"toPorts": []}`, `{"toPorts": {}}`,
		`{"toPorts": [[]]}`, `{"toPorts": ["80"]}`, `{"toPorts": "80"}`, `{"toPorts": [{"ports": {}}]}`, `{"toPorts": [{"ports": "80"}]}`, `{"toPorts": [{"port": "80"}]}`, `{"toPort": [{"ports": [{"port": "80"}]}]}`,
		`{"~Endpoints": [{}], "toPorts": [{}]}`, `{"~Entities": ["world"], "toPorts": [{"ports": []}]}`)
	many := make([]string, 60)
	for i := range many {
		many[i] = fmt.Sprintf(`{"ports": [{"port": "%d"}]}`, i+1)
	}
	c.elements("port-01", 2, allDirections, `{"toPorts": [`+strings.Join(many, ", ")+`]}`)
}

// names of ICMP types in some family or in none.
var icmpNames = []string{
	"EchoReply", "DestinationUnreachable", "Redirect", "Echo", "EchoRequest", "RouterAdvertisement", "RouterSelection", "TimeExceeded", "ParameterProblem", "Timestamp", "TimestampReply",
	"Photuris", "ExtendedEchoRequest", "ExtendedEchoReply", "ExtendedEcho Reply", "PacketTooBig", "MulticastListenerQuery", "MulticastListenerReport", "MulticastListenerDone",
	"RouterSolicitation", "NeighborSolicitation", "NeighborAdvertisement", "RedirectMessage", "RouterRenumbering", "ICMPNodeInformationQuery", "ICMPNodeInformationResponse",
	"InverseNeighborDiscoverySolicitation", "InverseNeighborDiscoveryAdvertisement", "HomeAgentAddressDiscoveryRequest", "HomeAgentAddressDiscoveryReply", "MobilePrefixSolicitation",
	"MobilePrefixAdvertisement", "DuplicateAddressRequestCodeSuffix", "DuplicateAddressConfirmationCodeSuffix", "echoreply", "Ping", "SourceQuench", "", "8", "0", "08", "255", "256", "300", "-1", "+8",
	" 8", "8 ", "1_0", "0x8", "128", "3.0",
}

func icmpRows(c *collector) {
	fields := func(row string, count int, items ...string) {
		for _, item := range items {
			c.elements(row, count, allDirections, `{"icmps": [{"fields": [`+item+`]}]}`)
		}
	}
	for _, name := range icmpNames {
		fields("icmp-05", 1, `{"type": `+quote(name)+`}`, `{"family": "IPv4", "type": `+quote(name)+`}`, `{"family": "IPv6", "type": `+quote(name)+`}`)
	}
	for _, number := range []string{"0", "8", "128", "255", "256", "300", "-1", "65536", "8.0", "8.5", "1e2", "2147483648", "99999999999999999999", "true", "[8]", "{}"} {
		fields("icmp-06", 2, `{"type": `+number+`}`, `{"family": "IPv6", "type": `+number+`}`)
	}
	for _, family := range []string{"IPv4", "IPv6", "", "ipv4", "IPV6", "IP", "v6", "IPv4 "} {
		fields("icmp-04", 2, fmt.Sprintf(`{"family": %q, "type": 8}`, family), fmt.Sprintf(`{"family": %q}`, family), fmt.Sprintf(`{"family": %q, "type": "EchoRequest"}`, family))
	}
	fields("icmp-04", 2, `{}`, `{"type": 8}, {"family": "x", "type": 8}`, `{"family": 4, "type": 8}`, `{"type": 8, "code": 0}`, `{"types": [8]}`, `8`, `[]`, `"Echo"`, `{"type": 8}, {"type": 8}`)
	for _, count := range []int{40, 41} {
		items := make([]string, count)
		for i := range items {
			items[i] = fmt.Sprintf(`{"type": %d}`, i)
		}
		fields("icmp-03", 4, strings.Join(items, ", "))
	}
	c.elements("icmp-01", 3, allDirections, `{"icmps": [{"fields": [{"type": 8}]}], `+portOfWeb+`}`, `{"icmps": [{"fields": [{"type": 8}]}], "toPorts": []}`, `{"icmps": [], `+portOfWeb+`}`,
		`{"icmps": [{}], `+portOfWeb+`}`, `{"icmps": [{"fields": [{"type": 8}]}], "toPorts": [{}]}`, `{"icmps": [{"fields": []}]}`, `{"icmps": [{}]}`, `{"icmps": {}}`, `{"icmps": "8"}`,
		`{"icmps": [{"field": []}]}`, `{"icmps": [{"fields": {}}]}`, `{"icmps": [[]]}`, `{"~Entities": ["world"], "icmps": [{"fields": [{"type": 8}]}]}`, `{"icmp": []}`,
		`{"icmps": [{"fields": [{"type": 8}]}, {"fields": [{"family": "IPv6", "type": 128}]}], "~CIDR": ["10.0.0.0/8"]}`)
}
