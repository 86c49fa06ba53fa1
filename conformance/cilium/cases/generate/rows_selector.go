package main

import (
	"fmt"
	"strings"
)

// keys of labels: written forms, sources, lengths around the limits.
func keys() []string {
	n := func(count int) string { return strings.Repeat("k", count) }
	return []string{
		"app", "app.kubernetes.io/name", "k8s:app", "any:app", "node:app", "reserved:host", "cidr:10.0.0.0/8", "k8s.app", "any.app", "$host", "$world", "$",
		"reserved.host", "io.kubernetes.pod.namespace", "k8s:io.kubernetes.pod.namespace", "any:io.kubernetes.pod.namespace",
		"io.cilium.k8s.namespace.labels.team", "k8s:io.cilium.k8s.namespace.labels.example.com/team", "io.cilium.k8s.policy.cluster",
		"k8s:a=b", "a=b", "=a", "a=", "a:b:c", "k8s:a:b", ":app", "app:", ":", "::", "k8s:", "", " ", "-a", "a-", "a_", "_a", ".a", "a.", "a..b", "a/b/c", "/a", "a/",
		"k8s:/a", "k8s:example.com/a", "k8s:Example.com/a", "Example.com/a", "example..com/a", "-example.com/a", "exa_mple.com/a", "any:-a", "k8s:a-",
		"K8S:app", "k8s-x:app", "k_8:app", "8:app", "k8s :app", "a b", "a*", "ä", "k8s:ä", "a\tb", "a,b", "a(b)", "k8s.io/a", "any.k8s:a", "a.b:c",
		n(59), n(60), n(63), n(64), "k8s:" + n(59), "k8s:" + n(60), "k8s:" + n(63), "k8s:" + n(64), "any:" + n(63),
		"example.com/" + n(59), "example.com/" + n(60), "example.com/" + n(63), "example.com/" + n(64), "k8s:example.com/" + n(63), "k8s:example.com/" + n(64),
		dns(249) + "/a", dns(250) + "/a", dns(253) + "/a", dns(254) + "/a", "k8s:" + dns(249) + "/a", "k8s:" + dns(250) + "/a", "k8s:" + dns(253) + "/a",
		strings.Repeat("source", 20) + ":a", "cidrgroup:a", "container:a", "unspec:a", "fqdn:example.com", "gen:a", "k8s:reserved.host", "reserved:", "reserved:unknown",
	}
}

// dns is a name in dots of so many characters.
func dns(length int) string {
	text := strings.Repeat("abcdefghi.", length/10+1)[:length]
	if strings.HasSuffix(text, ".") {
		return text[:length-1] + "x"
	}
	return text
}

func values() []string {
	return []string{"web", "", "a.b_c-d", "A1", "b c", "-a", "a-", ".a", "a.", "_a", "a_", "a/b", "a:b", "a=b", "ä", "*", "a\n", strings.Repeat("v", 63),
		strings.Repeat("v", 64), "10.0.0.0/8", "true", "0"}
}

func selectors() []string {
	var all []string
	for _, key := range keys() {
		all = append(all, fmt.Sprintf(`{"matchLabels": {%s: "x"}}`, quote(key)))
		all = append(all, fmt.Sprintf(`{"matchExpressions": [{"key": %s, "operator": "Exists"}]}`, quote(key)))
	}
	for _, value := range values() {
		all = append(all, fmt.Sprintf(`{"matchLabels": {"app": %s}}`, quote(value)))
		all = append(all, fmt.Sprintf(`{"matchExpressions": [{"key": "app", "operator": "In", "values": [%s]}]}`, quote(value)))
		all = append(all, fmt.Sprintf(`{"matchExpressions": [{"key": "app", "operator": "NotIn", "values": ["web", %s]}]}`, quote(value)))
	}
	for _, operator := range []string{"In", "NotIn", "Exists", "DoesNotExist", "in", "IN", "Equals", "=", "", "Gt", "Exists "} {
		for _, rest := range []string{``, `, "values": []`, `, "values": ["a"]`, `, "values": ["a", "b"]`, `, "values": ["a", "a"]`, `, "values": [""]`} {
			all = append(all, fmt.Sprintf(`{"matchExpressions": [{"key": "app", "operator": %s%s}]}`, quote(operator), rest))
		}
	}
	return append(all, `{}`, `{"matchLabels": {}}`, `{"matchExpressions": []}`, `{"matchLabels": {}, "matchExpressions": []}`, `{"matchExpressions": [{}]}`,
		`{"matchExpressions": [{"key": "a"}]}`, `{"matchExpressions": [{"operator": "Exists"}]}`, `{"matchExpressions": [{"key": "", "operator": "Exists"}]}`,
		`{"matchExpressions": [{"key": "a", "operator": "In", "values": "b"}]}`, `{"matchExpressions": [{"key": "a", "operator": "In", "values": [1]}]}`,
		`{"matchExpressions": [{"key": "a", "operator": "In", "value": ["b"]}]}`, `{"matchExpressions": {"key": "a", "operator": "Exists"}}`,
		`{"matchExpressions": [{"key": 1, "operator": "Exists"}]}`, `{"matchLabels": {"a": 1}}`, `{"matchLabels": {"a": true}}`, `{"matchLabels": {"a": ["b"]}}`,
		`{"matchLabels": ["a"]}`, `{"matchLabels": "a=b"}`, `{"matchLabel": {"a": "b"}}`, `{"app": "web"}`, `[]`, `"app=web"`, `1`, `false`,
		`{"matchLabels": {"a": "b"}, "matchExpressions": [{"key": "a", "operator": "NotIn", "values": ["b"]}]}`,
		`{"matchLabels": {"a": "b", "k8s:a": "c", "any:a": "d"}}`, `{"matchLabels": {"io.kubernetes.pod.namespace": "other"}}`)
}

// selectorRows puts each selector at a subject and at a peer.
func selectorRows(c *collector) {
	for _, selector := range selectors() {
		value := parse(selector)
		for _, place := range c.places(1, allDirections) {
			subject := "endpointSelector"
			if place.kind == "host" {
				subject = "nodeSelector"
			}
			c.policy("sel-subject", "", place.ruled(object{subject: value, place.direction: list{object{}}}))
		}
		c.elements("sel-peer", 1, allDirections, `{"~Endpoints": [`+selector+`]}`)
		if c.chance.IntN(3) == 0 {
			c.elements("sel-peer", 1, allDirections, `{"~Endpoints": [{"matchLabels": {"app": "api"}}, `+selector+`], "toPorts": [{"ports": [{"port": "80"}]}]}`)
		}
		if c.chance.IntN(6) == 0 {
			c.elements("sel-07", 1, []string{"egress", "egressDeny"}, `{"toServices": [{"k8sServiceSelector": {"selector": `+selector+`, "namespace": "a"}}]}`)
		}
		if c.chance.IntN(5) == 0 {
			c.elements("cidr-10", 1, allDirections, `{"~CIDRSet": [{"cidrGroupSelector": `+selector+`}]}`)
		}
		if c.chance.IntN(8) == 0 {
			c.elements("l3-06", 1, allDirections, `{"~Requires": [`+selector+`]}`)
		}
		if c.chance.IntN(12) == 0 {
			c.elements("l3-03", 1, allDirections, `{"~Nodes": [`+selector+`]}`)
		}
	}
}
