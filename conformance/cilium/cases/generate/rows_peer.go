package main

import "fmt"

// members that select peers: a good value of each, after the prefix from or to.
func members(ingress bool) map[string]string {
	all := map[string]string{
		"Endpoints": `[{"matchLabels": {"app": "api"}}]`, "CIDR": `["10.0.0.0/8"]`, "CIDRSet": `[{"cidr": "10.0.0.0/8", "except": ["10.1.0.0/16"]}]`,
		"Entities": `["world"]`, "Nodes": `[{"matchLabels": {"pool": "a"}}]`, "Groups": `[{"aws": {"labels": {"a": "b"}, "region": "eu-1"}}]`,
		"Requires": `[{"matchLabels": {"app": "api"}}]`,
	}
	if !ingress {
		all["FQDNs"] = `[{"matchName": "example.com"}]`
		all["Services"] = `[{"k8sService": {"serviceName": "api", "namespace": "shop"}}]`
	}
	return all
}

var memberNames = []string{"Endpoints", "CIDR", "CIDRSet", "Entities", "Nodes", "Groups", "Requires", "FQDNs", "Services"}

const portOfWeb = `"toPorts": [{"ports": [{"port": "443", "protocol": "TCP"}]}]`

func peerRows(c *collector) {
	for _, direction := range allDirections {
		place := place{direction: direction}
		good := members(place.ingress())
		for i, first := range memberNames {
			if good[first] == "" {
				continue
			}
			name := place.side() + first
			c.at("l3-01", direction, fmt.Sprintf(`{%q: %s}`, name, good[first]), fmt.Sprintf(`{%q: %s, %s}`, name, good[first], portOfWeb),
				fmt.Sprintf(`{%q: []}`, name), fmt.Sprintf(`{%q: [], %s}`, name, portOfWeb), fmt.Sprintf(`{%q: {}}`, name),
				fmt.Sprintf(`{%q: "a"}`, name), fmt.Sprintf(`{%q: [1]}`, name), fmt.Sprintf(`{%q: [[]]}`, name), fmt.Sprintf(`{%q: ["a"]}`, name))
			for _, second := range memberNames[i+1:] {
				if good[second] == "" {
					continue
				}
				other := place.side() + second
				c.at("l3-01", direction, fmt.Sprintf(`{%q: %s, %q: %s}`, name, good[first], other, good[second]))
				if c.chance.IntN(3) == 0 {
					c.at("l3-01", direction, fmt.Sprintf(`{%q: [], %q: %s}`, name, other, good[second]), fmt.Sprintf(`{%q: %s, %q: []}`, name, good[first], other))
				}
			}
		}
		wrong := "to"
		if place.side() == wrong {
			wrong = "from"
		}
		c.at("l3-09", direction, fmt.Sprintf(`{"%sEndpoints": [{}]}`, wrong), fmt.Sprintf(`{"%sCIDR": ["10.0.0.0/8"]}`, wrong),
			`{"toFQDNs": [{"matchName": "example.com"}]}`, `{"toFQDNs": [{"matchName": "example.com"}], `+portOfWeb+`}`,
			`{"toServices": [{}]}`, `{"fromPorts": [{"ports": [{"port": "80"}]}]}`, `{"ports": []}`, `{"endpoints": [{}]}`)
	}
	entities := []string{"all", "world", "cluster", "host", "init", "ingress", "unmanaged", "remote-node", "health", "none", "kube-apiserver", "cluster-mesh",
		"world-ipv4", "world-ipv6", "World", "ALL", "", " all", "nobody", "remote_node", "hosts", "kube-api-server"}
	for _, entity := range entities {
		c.elements("l3-04", 2, allDirections, fmt.Sprintf(`{"~Entities": [%q]}`, entity), fmt.Sprintf(`{"~Entities": ["cluster", %q], %s}`, entity, portOfWeb))
	}
	c.elements("l3-04", 3, allDirections, `{"~Entities": ["world", "world"]}`, `{"~Entities": [1]}`, `{"~Entities": "world"}`)
	c.elements("l3-08", 4, allDirections, `{}`, `{"toPorts": []}`, `{"icmps": []}`, `{"toPorts": [], "icmps": []}`, `{"toPorts": [{}]}`, `{"icmps": [{}]}`)
	services := []string{`{}`, `{"k8sService": {}}`, `{"k8sService": {"serviceName": "a"}}`, `{"k8sService": {"namespace": "a"}}`, `{"k8sServiceSelector": {}}`,
		`{"k8sServiceSelector": {"selector": {}}}`, `{"k8sServiceSelector": {"namespace": "a"}}`, `{"k8sService": {"serviceName": "a"}, "k8sServiceSelector": {"selector": {}}}`,
		`{"k8sServiceSelector": {"selector": {"matchLabels": {"a": "b c"}}}}`, `{"k8sServiceSelector": {"selector": {"matchExpressions": [{"key": "a", "operator": "X"}]}}}`,
		`{"k8sService": {"name": "a"}}`, `{"service": "a"}`, `{"k8sService": "a"}`, `{"k8sService": {"serviceName": 1}}`, `{"k8sService": {"serviceName": ""}}`}
	for _, service := range services {
		c.elements("l3-10", 3, []string{"egress", "egressDeny"}, `{"toServices": [`+service+`]}`)
	}
	groups := []string{`{}`, `{"aws": {}}`, `{"aws": {"labels": {"a": "b"}}}`, `{"aws": {"securityGroupsIds": ["sg-1"]}}`, `{"aws": {"securityGroupsNames": ["a"], "region": "r"}}`,
		`{"gcp": {}}`, `{"aws": {"labels": ["a"]}}`, `{"aws": {"region": 1}}`, `{"aws": {"ids": ["a"]}}`, `{"aws": "a"}`}
	for _, group := range groups {
		c.elements("l3-11", 3, allDirections, `{"~Groups": [`+group+`]}`)
	}
	for _, requires := range []string{`[]`, `["a"]`, `["a", "b"]`, `[1]`, `[{}]`, `[{"matchLabels": {"a": "b"}}]`, `[{"matchLabels": {"a": "b c"}}]`, `{}`, `"a"`} {
		c.elements("l3-06", 3, allDirections, `{"~Requires": `+requires+`}`, `{"~Requires": `+requires+`, "~Endpoints": [{}]}`)
	}
}

// at asks for fragments in one direction.
func (c *collector) at(row, direction string, fragments ...string) {
	c.elements(row, 1, []string{direction}, fragments...)
}
