package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

// theme is what a group of cases is about: which parts its policies are made of.
type theme struct {
	name     string
	main     string // the direction that most rules of one case have
	peers    []string
	selects  []string // forms of a peer, from peerForms
	ports    []string // of toPorts and icmps, from portForms
	policies int      // at most
	elements int      // at most, in one rule
	deny     int      // of ten elements
	extra    int      // of ten elements with ports: rules, listener, server names
	auth     int      // of ten elements
	host     int      // of ten policies
	off      int      // of ten policies: enableDefaultDeny
	narrow   int      // of each list of forms only so many, so that rules meet; zero is all
	profile  bool     // now and then settings off their default
}

func themes() []theme {
	all, ports, one := []string{"town", "town", "mesh", "edge"}, []string{"none", "tcp", "udp", "any", "range", "zero", "named", "icmp"}, []string{"none"}
	pods := []string{"pods", "namespaces", "expressions", "entities"}
	return []theme{
		{name: "peer", peers: all, selects: []string{"pods", "namespaces", "expressions", "sources", "reserved", "entities", "empty", "absent"}, ports: one, policies: 1, elements: 1, deny: 3, profile: true},
		{name: "entity", peers: all, selects: []string{"entities", "reserved", "absent"}, ports: []string{"none", "tcp"}, policies: 2, elements: 2, deny: 3, profile: true},
		{name: "cidr", peers: []string{"town"}, selects: []string{"prefixes", "excepts", "entities", "absent"}, ports: []string{"none", "tcp"}, policies: 2, elements: 3, deny: 4},
		{name: "dual", peers: []string{"dual"}, selects: []string{"prefixes", "excepts", "prefixes6", "excepts6", "names", "entities"}, ports: []string{"none", "tcp"}, policies: 2, elements: 3, deny: 4},
		{name: "name", peers: []string{"town", "dual"}, selects: []string{"names", "names", "prefixes", "entities", "absent"}, ports: []string{"none", "tcp", "dns"}, policies: 2, elements: 2, deny: 2, extra: 3},
		{name: "port", peers: []string{"town"}, selects: []string{"pods", "absent", "entities"}, ports: ports, policies: 1, elements: 3, deny: 4},
		{name: "range", peers: []string{"town"}, selects: []string{"pods", "absent"}, ports: []string{"range", "range", "tcp", "zero"}, policies: 2, elements: 4, deny: 4, extra: 2, narrow: 2},
		{name: "named", peers: []string{"town", "edge"}, selects: []string{"pods", "absent", "entities", "prefixes"}, ports: []string{"named", "named", "tcp"}, policies: 2, elements: 2, deny: 3, extra: 2},
		{name: "icmp", peers: []string{"town", "dual"}, selects: pods, ports: []string{"icmp", "icmp", "none", "any"}, policies: 2, elements: 2, deny: 4},
		{name: "dense", peers: []string{"town"}, selects: pods, ports: ports, policies: 4, elements: 4, deny: 3, extra: 2, auth: 1, off: 2, profile: true, narrow: 2},
		{name: "default", peers: all, selects: pods, ports: []string{"none", "tcp"}, policies: 3, elements: 1, deny: 4, extra: 2, off: 7, profile: true},
		{name: "layer7", peers: []string{"town"}, selects: []string{"pods", "absent", "entities"}, ports: []string{"tcp", "tcp", "range", "none", "dns", "zero"}, policies: 3, elements: 2, deny: 1, extra: 7, off: 2, narrow: 2},
		{name: "auth", peers: []string{"town"}, selects: []string{"pods", "absent", "entities"}, ports: []string{"none", "tcp", "range", "zero", "any"}, policies: 3, elements: 2, deny: 1, extra: 2, auth: 6, narrow: 2},
		{name: "merge", peers: []string{"town"}, selects: []string{"pods", "absent"}, ports: []string{"tcp"}, policies: 2, elements: 3, extra: 8, auth: 3, narrow: 1},
		{name: "host", peers: []string{"town", "edge"}, selects: []string{"entities", "reserved", "pods", "prefixes", "absent"}, ports: ports, policies: 2, elements: 2, deny: 3, host: 8, off: 2, profile: true},
		{name: "broad", peers: []string{"town", "mesh", "edge", "dual"}, selects: []string{"pods", "namespaces", "expressions", "sources", "reserved", "entities", "prefixes", "excepts", "names", "requires", "groups", "services", "empty", "absent"}, ports: append(ports, "dns"), policies: 3, elements: 3, deny: 3, extra: 2, auth: 1, host: 1, off: 2, profile: true},
	}
}

// flowCases are so many of every theme, each with so many flows.
func flowCases(seed uint64, each, flows int) []cases.Case {
	all := newCollector(seed)
	sets := peerSets()
	var drawn []cases.Case
	for _, theme := range themes() {
		for i := range each {
			drawn = append(drawn, all.chance.flowCase(theme, i, sets, flows))
		}
	}
	return drawn
}

func (c *chance) flowCase(of theme, number int, sets map[string]peers, flows int) cases.Case {
	set := pick(c, of.peers)
	of.main = pick(c, allows)
	drawn := cases.Case{ID: fmt.Sprintf("%s-%d", of.name, number), Peers: json.RawMessage(quote(set))}
	host := false
	for i := range 1 + c.IntN(of.policies) {
		drawnPolicy, ofHost := c.rulesOf(of, i)
		host = host || ofHost
		text, _ := json.Marshal(drawnPolicy)
		drawn.Policies = append(drawn.Policies, string(text))
	}
	if set == "dual" {
		drawn.Profile = &cases.Profile{DualStack: true}
	} else if of.profile {
		c.settings(&drawn)
	}
	names := slices.Sorted(mapKeysOf(sets[set]))
	subjects := []string{"shop-web", "shop-api", "shop-db", "bank-web"}
	if host {
		subjects = append(subjects, "host", "host", "host", "host")
	}
	if set == "edge" {
		subjects = append(subjects, "pod-host", "pod-init", "fresh")
	}
	exact, near := portsIn(drawn.Policies)
	if !slices.ContainsFunc(of.selects, func(form string) bool {
		return slices.Contains([]string{"prefixes", "names", "entities", "reserved", "empty"}, form)
	}) {
		names = slices.DeleteFunc(names, func(name string) bool { return sets[set][name].Labels == nil && c.IntN(3) > 0 })
	}
	seen := map[cases.Flow]bool{}
	for len(drawn.Flows) < flows {
		flow := c.flow(names, subjects, [][]uint16{exact, exact, exact, near}, of.main, set == "dual")
		if !seen[flow] {
			drawn.Flows = append(drawn.Flows, flow)
		}
		seen[flow] = true
	}
	return drawn
}

func mapKeysOf(set peers) func(func(string) bool) {
	return func(yield func(string) bool) {
		for key := range set {
			if !yield(key) {
				return
			}
		}
	}
}

func (c *chance) settings(of *cases.Case) {
	no, yes := false, true
	switch c.IntN(12) {
	case 0:
		of.Mode = "always"
	case 1:
		of.Mode = "never"
	case 2, 3:
		of.Profile = &cases.Profile{AllowLocalhost: "policy"}
	case 4:
		of.Profile = &cases.Profile{PolicyDefaultLocalCluster: &no}
	case 5:
		of.Profile = &cases.Profile{PolicyDefaultLocalCluster: &yes}
	case 6:
		of.Profile = &cases.Profile{HostFirewall: &no}
	case 7:
		of.Mode, of.Profile = "always", &cases.Profile{AllowLocalhost: "policy"}
	}
}

// portsIn are the ports that policies name or names stand for, and with them their neighbours and others.
func portsIn(policies []string) (exact, near []uint16) {
	near = []uint16{53, 22, 443}
	var walk func(any)
	walk = func(node any) {
		switch node := node.(type) {
		case object:
			for _, key := range slices.Sorted(mapKeys(node)) {
				value := node[key]
				if key == "port" || key == "endPort" {
					exact = append(exact, numbers(fmt.Sprint(value))...)
				}
				walk(value)
			}
		case list:
			for _, item := range node {
				walk(item)
			}
		}
	}
	for _, policy := range policies {
		walk(parse(policy))
	}
	if len(exact) == 0 {
		exact = []uint16{8080}
	}
	for _, port := range exact {
		near = append(near, port-1, port+1)
	}
	zero := func(port uint16) bool { return port == 0 }
	return slices.DeleteFunc(exact, zero), slices.DeleteFunc(near, zero)
}

func numbers(text string) []uint16 {
	if port, err := strconv.ParseUint(text, 10, 16); err == nil {
		if port == 0 {
			return []uint16{8080, 53}
		}
		return []uint16{uint16(port)}
	}
	return map[string][]uint16{"http": {8080, 9090}, "HTTP": {8080, 9090}, "grpc": {9091}, "sql": {5432}, "dns": {53}, "metrics": {9100, 9150}}[text]
}

func (c *chance) flow(names, subjects []string, ports [][]uint16, main string, dual bool) cases.Flow {
	one, other := pick(c, subjects), pick(c, names)
	for other == one {
		other = pick(c, names)
	}
	flow := cases.Flow{From: one, To: other, Proto: "TCP", Port: pick(c, pick(c, ports))}
	if (main == "ingress") == (c.IntN(5) > 0) {
		flow.From, flow.To = other, one
	}
	switch c.IntN(10) {
	case 0, 1:
		flow.Proto = "UDP"
	case 2:
		flow.Proto = "SCTP"
	case 3:
		flow.Proto, flow.Port = "ICMP", pick(c, []uint16{8, 3, 11, 13})
		if dual && c.IntN(2) == 0 {
			flow.Proto, flow.Port = "ICMPv6", pick(c, []uint16{128, 135, 1})
		}
	}
	return flow
}
