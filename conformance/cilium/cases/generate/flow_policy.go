package main

import (
	"fmt"
	"slices"
	"strings"
)

// peerForms are selections of peers as members of an element, after the prefix from or to.
var peerForms = map[string][]string{
	"pods":        {`"~Endpoints": [{"matchLabels": {"app": "web"}}]`, `"~Endpoints": [{"matchLabels": {"app": "api"}}]`, `"~Endpoints": [{}]`, `"~Endpoints": [{"matchLabels": {"tier": "front"}}, {"matchLabels": {"app": "db"}}]`, `"~Endpoints": [{"matchLabels": {"app": "web", "tier": "back"}}]`},
	"namespaces":  {`"~Endpoints": [{"matchLabels": {"k8s:io.kubernetes.pod.namespace": "bank"}}]`, `"~Endpoints": [{"matchLabels": {"io.kubernetes.pod.namespace": "shop", "app": "web"}}]`, `"~Endpoints": [{"matchLabels": {"io.cilium.k8s.namespace.labels.team": "finance"}}]`, `"~Endpoints": [{"matchExpressions": [{"key": "k8s:io.kubernetes.pod.namespace", "operator": "Exists"}]}]`, `"~Endpoints": [{"matchExpressions": [{"key": "io.kubernetes.pod.namespace", "operator": "NotIn", "values": ["shop"]}]}]`, `"~Endpoints": [{"matchExpressions": [{"key": "k8s:io.kubernetes.pod.namespace", "operator": "DoesNotExist"}]}]`, `"~Endpoints": [{"matchExpressions": [{"key": "io.cilium.k8s.namespace.labels.env", "operator": "DoesNotExist"}]}]`, `"~Endpoints": [{"matchLabels": {"k8s:io.cilium.k8s.policy.cluster": "west"}}]`, `"~Endpoints": [{"matchExpressions": [{"key": "io.cilium.k8s.policy.cluster", "operator": "Exists"}]}]`, `"~Endpoints": [{"matchLabels": {"io.cilium.k8s.policy.serviceaccount": "api"}}]`},
	"expressions": {`"~Endpoints": [{"matchExpressions": [{"key": "app", "operator": "In", "values": ["web", "job"]}]}]`, `"~Endpoints": [{"matchExpressions": [{"key": "app", "operator": "NotIn", "values": ["web"]}]}]`, `"~Endpoints": [{"matchExpressions": [{"key": "tier", "operator": "Exists"}]}]`, `"~Endpoints": [{"matchExpressions": [{"key": "tier", "operator": "DoesNotExist"}]}]`, `"~Endpoints": [{"matchLabels": {"app": "web"}, "matchExpressions": [{"key": "tier", "operator": "In", "values": ["front", "back"]}]}]`, `"~Endpoints": [{"matchExpressions": [{"key": "tier", "operator": "NotIn", "values": ["front"]}, {"key": "app", "operator": "Exists"}]}]`},
	"sources":     {`"~Endpoints": [{"matchLabels": {"k8s:app": "web"}}]`, `"~Endpoints": [{"matchLabels": {"any:app": "api"}}]`, `"~Endpoints": [{"matchLabels": {"node:app": "web"}}]`, `"~Endpoints": [{"matchLabels": {"k8s:example.com/owner": "dba"}}]`, `"~Endpoints": [{"matchExpressions": [{"key": "any:example.com/owner", "operator": "Exists"}]}]`, `"~Endpoints": [{"matchLabels": {"pool": "a"}}]`, `"~Endpoints": [{"matchLabels": {"cidr:10.20.0.0/16": ""}}]`},
	"reserved":    {`"~Endpoints": [{"matchLabels": {"reserved:host": ""}}]`, `"~Endpoints": [{"matchLabels": {"reserved:remote-node": ""}}]`, `"~Endpoints": [{"matchExpressions": [{"key": "reserved:init", "operator": "DoesNotExist"}]}]`, `"~Endpoints": [{"matchExpressions": [{"key": "reserved:world", "operator": "Exists"}]}]`, `"~Endpoints": [{"matchLabels": {"reserved:health": ""}}, {"matchLabels": {"reserved:ingress": ""}}]`, `"~Endpoints": [{"matchExpressions": [{"key": "reserved:kube-apiserver", "operator": "Exists"}]}]`, `"~Endpoints": [{"matchExpressions": [{"key": "reserved:host", "operator": "DoesNotExist"}], "matchLabels": {"app": "web"}}]`},
	"entities":    {`"~Entities": ["all"]`, `"~Entities": ["world"]`, `"~Entities": ["cluster"]`, `"~Entities": ["host"]`, `"~Entities": ["remote-node"]`, `"~Entities": ["kube-apiserver"]`, `"~Entities": ["host", "health"]`, `"~Entities": ["ingress", "init"]`, `"~Entities": ["unmanaged"]`, `"~Entities": ["none"]`, `"~Entities": ["cluster", "world"]`, `"~Entities": ["world-ipv4"]`},
	"prefixes":    {`"~CIDR": ["10.0.0.0/8"]`, `"~CIDR": ["10.20.0.0/16"]`, `"~CIDR": ["10.20.1.5/32"]`, `"~CIDR": ["0.0.0.0/0"]`, `"~CIDR": ["151.101.0.0/16", "10.99.0.0/24"]`, `"~CIDR": ["10.20.1.5"]`, `"~CIDRSet": [{"cidr": "203.0.113.0/24"}]`, `"~CIDRSet": [{"cidr": "10.20.30.0/24"}, {"cidr": "1.0.0.0/8"}]`},
	"excepts":     {`"~CIDRSet": [{"cidr": "10.0.0.0/8", "except": ["10.20.0.0/16"]}]`, `"~CIDRSet": [{"cidr": "0.0.0.0/0", "except": ["10.0.0.0/8", "151.101.1.69/32"]}]`, `"~CIDRSet": [{"cidr": "10.20.0.0/16", "except": ["10.20.1.0/24"]}]`, `"~CIDRSet": [{"cidr": "10.0.0.0/8", "except": ["10.20.0.0/16"]}, {"cidr": "10.20.30.40/32"}]`, `"~CIDRSet": [{"cidr": "10.20.0.0/16", "except": ["10.20.0.0/16"]}]`, `"~CIDRSet": [{"cidrGroupRef": "sites"}]`, `"~CIDRSet": [{"cidr": "10.20.0.0/16", "except": ["10.0.0.0/8"]}]`},
	"prefixes6":   {`"~CIDR": ["2001:db8::/32"]`, `"~CIDR": ["::/0"]`, `"~CIDR": ["::/0", "0.0.0.0/0"]`, `"~CIDR": ["fd12:3456::7/128"]`, `"~Entities": ["world-ipv6"]`, `"~CIDR": ["fd00::/8", "10.0.0.0/8"]`},
	"excepts6":    {`"~CIDRSet": [{"cidr": "::/0", "except": ["2001:db8::/32"]}]`, `"~CIDRSet": [{"cidr": "2001:db8::/32", "except": ["2001:db8:1::/48"]}]`, `"~CIDRSet": [{"cidr": "fd00::/8", "except": ["fd12:3456::/64"]}, {"cidr": "0.0.0.0/0"}]`},
	"names":       {`"toFQDNs": [{"matchName": "assets.example.net"}]`, `"toFQDNs": [{"matchPattern": "*.example.org"}]`, `"toFQDNs": [{"matchPattern": "*"}]`, `"toFQDNs": [{"matchPattern": "**.example.org"}]`, `"toFQDNs": [{"matchPattern": "*.example.net"}, {"matchName": "mx.example.org"}]`, `"toFQDNs": [{"matchPattern": "*.*.example.org"}]`, `"toFQDNs": [{"matchPattern": "**"}]`, `"toFQDNs": [{"matchName": "Assets.Example.NET"}]`, `"toFQDNs": []`, `"toFQDNs": [{"matchPattern": "a*s.example.net"}]`, `"toFQDNs": [{"matchPattern": "**.mail.example.org"}]`},
	"requires":    {`"~Requires": [{"matchLabels": {"tier": "front"}}]`, `"~Requires": [{"matchLabels": {"app": "web"}}], "~Endpoints": [{}]`, `"~Requires": []`},
	"groups":      {`"~CIDRSet": [{"cidrGroupRef": "sites"}]`, `"~CIDRSet": [{"cidrGroupSelector": {"matchLabels": {"a": "b"}}}]`},
	"services":    {`"toServices": [{"k8sService": {"serviceName": "api", "namespace": "shop"}}]`, `"toServices": []`},
	"empty":       {`"~Endpoints": []`, `"~CIDR": []`, `"~CIDRSet": []`, `"~Entities": []`, `"~Endpoints": [], "~Entities": ["all"]`},
	"absent":      {``},
}

// portForms are toPorts or icmps as members of an element.
var portForms = map[string][]string{
	"none":  {``},
	"tcp":   {`[{"port": "8080", "protocol": "TCP"}]`, `[{"port": "9090", "protocol": "TCP"}]`, `[{"port": "8080", "protocol": "TCP"}, {"port": "5432", "protocol": "TCP"}]`, `[{"port": "443", "protocol": "TCP"}]`},
	"udp":   {`[{"port": "8080", "protocol": "UDP"}]`, `[{"port": "53", "protocol": "UDP"}]`, `[{"port": "8443", "protocol": "UDP"}, {"port": "8080", "protocol": "TCP"}]`},
	"any":   {`[{"port": "8080"}]`, `[{"port": "8080", "protocol": "ANY"}]`, `[{"port": "53", "protocol": "ANY"}, {"port": "9090", "protocol": "SCTP"}]`},
	"range": {`[{"port": "8000", "endPort": 9000, "protocol": "TCP"}]`, `[{"port": "8080", "endPort": 8081, "protocol": "TCP"}]`, `[{"port": "1", "endPort": 65535, "protocol": "TCP"}]`, `[{"port": "8081", "endPort": 9090, "protocol": "TCP"}]`, `[{"port": "9090", "endPort": 8080, "protocol": "TCP"}]`, `[{"port": "5000", "endPort": 6000}]`, `[{"port": "8064", "endPort": 8095, "protocol": "TCP"}]`},
	"zero":  {`[{"port": "0", "protocol": "TCP"}]`, `[{"port": "0", "protocol": "ANY"}]`, `[{"port": "0", "protocol": "UDP"}]`, `[{"port": "0", "endPort": 8080, "protocol": "TCP"}]`, `[]`},
	"named": {`[{"port": "http", "protocol": "TCP"}]`, `[{"port": "http"}]`, `[{"port": "grpc", "protocol": "TCP"}]`, `[{"port": "HTTP", "protocol": "TCP"}]`, `[{"port": "sql", "protocol": "ANY"}]`, `[{"port": "nobody", "protocol": "TCP"}]`, `[{"port": "dns", "protocol": "UDP"}, {"port": "8080", "protocol": "TCP"}]`, `[{"port": "metrics", "endPort": 9200, "protocol": "TCP"}]`},
	"dns":   {`[{"port": "53", "protocol": "UDP"}]`, `[{"port": "53", "protocol": "ANY"}]`},
	"icmp":  {`icmps: [{"fields": [{"type": 8}]}]`, `icmps: [{"fields": [{"type": "EchoRequest"}, {"type": 3}]}]`, `icmps: [{"fields": [{"family": "IPv6", "type": 128}]}]`, `icmps: [{"fields": [{"type": 0}]}]`, `icmps: [{"fields": [{"family": "IPv6", "type": "NeighborSolicitation"}, {"type": 11}]}]`, `icmps: [{}]`},
}

// extras go into a port rule of TCP ports; those of DNS have their own.
var extras = []string{`"rules": {"http": [{"method": "GET", "path": "/a"}]}`, `"rules": {"http": [{}]}`, `"serverNames": ["a.example.com"]`, `"listener": {"envoyConfig": {"kind": "CiliumClusterwideEnvoyConfig", "name": "c"}, "name": "l1"}`,
	`"listener": {"envoyConfig": {"kind": "CiliumClusterwideEnvoyConfig", "name": "c"}, "name": "l2", "priority": 5}`, `"listener": {"envoyConfig": {"kind": "CiliumEnvoyConfig", "name": "c"}, "name": "l3", "priority": 90}`,
	`"rules": {"kafka": [{"role": "produce", "topic": "t"}]}`, `"rules": {"http": [{"path": "/b"}]}, "terminatingTLS": {"secret": {"name": "s"}}`, `"rules": {}`, `"rules": {"l7proto": "redis"}`}

// rulesOf draws one policy of a theme, and says whether it is the host's.
func (c *chance) rulesOf(of theme, number int) (object, bool) {
	at := place{kind: "cnp", direction: "ingress"}
	if c.IntN(10) < of.host {
		at.kind = "host"
	} else if c.IntN(3) == 0 {
		at.kind = "ccnp"
	}
	rule := object{}
	subject := parse(pick(c, []string{`{"matchLabels": {"app": "web"}}`, `{}`, `{}`, `{"matchLabels": {"app": "web"}}`, `{"matchLabels": {"app": "api"}}`, `{"matchExpressions": [{"key": "tier", "operator": "Exists"}]}`, `{"matchLabels": {"app": "db"}}`, `{"matchLabels": {"k8s:app": "web", "any:tier": "front"}}`}))
	if at.kind == "host" {
		rule["nodeSelector"] = parse(pick(c, []string{`{}`, `{}`, `{"matchLabels": {"pool": "a"}}`, `{"matchLabels": {"pool": "b"}}`}))
	} else {
		rule["endpointSelector"] = subject
	}
	for range 1 + c.IntN(of.elements) {
		at.direction = of.main
		if c.IntN(4) == 0 {
			at.direction = pick(c, allows)
		}
		allow := c.IntN(10) >= of.deny
		direction := at.direction
		if !allow {
			direction += "Deny"
		}
		elements, _ := rule[direction].(list)
		rule[direction] = append(elements, c.flowElement(of, at, allow))
	}
	if c.IntN(10) < of.off {
		rule["enableDefaultDeny"] = object{pick(c, allows): c.IntN(3) == 0}
	}
	drawn := at.ruled(rule)
	metadata := object{"name": fmt.Sprintf("p%d", number)}
	if at.kind == "cnp" {
		metadata["namespace"] = pick(c, []string{"shop", "shop", "shop", "bank"})
	}
	drawn["metadata"] = metadata
	return drawn, at.kind == "host"
}

func (t theme) some(forms []string) []string {
	if t.narrow > 0 && len(forms) > t.narrow {
		return forms[:t.narrow]
	}
	return forms
}

func (c *chance) flowElement(of theme, at place, allow bool) any {
	form := pick(c, of.selects)
	for at.ingress() && (form == "names" || form == "services") || !allow && form == "names" {
		form = pick(c, slices.Concat(of.selects, []string{"entities"}))
	}
	members := pick(c, of.some(peerForms[form]))
	ports := pick(c, of.ports)
	for ports == "dns" && at.ingress() {
		ports = pick(c, of.ports)
	}
	if what := pick(c, of.some(portForms[ports])); len(what) > 0 {
		if members != "" {
			members += ", "
		}
		if ports == "icmp" {
			members += `"icmps"` + what[len("icmps"):]
		} else {
			members += `"toPorts": [{"ports": ` + what + c.extra(of, ports, at, allow) + `}]`
		}
	}
	if allow && c.IntN(10) < of.auth {
		if members != "" {
			members += ", "
		}
		members += `"authentication": {"mode": ` + pick(c, []string{`"required"`, `"required"`, `"disabled"`, `"test-always-fail"`}) + `}`
	}
	return parse(replaceSide("{"+members+"}", at.side()))
}

func (c *chance) extra(of theme, ports string, at place, allow bool) string {
	switch {
	case !allow || c.IntN(10) >= of.extra:
		return ""
	case ports == "dns":
		return `, "rules": {"dns": [{"matchPattern": "*.example.com"}]}`
	case ports == "tcp" || ports == "range" || ports == "named":
		what := pick(c, extras)
		for at.ingress() && strings.Contains(what, "listener") || at.kind == "host" && strings.Contains(what, "rules") {
			what = pick(c, extras)
		}
		return ", " + what
	}
	return ""
}
