package main

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
)

// chance draws policies: whole ones out of good parts, most of them then broken in one or two places.
type chance struct {
	*rand.Rand
}

func pick[T any](c *chance, from []T) T {
	return from[c.IntN(len(from))]
}

func (c *chance) policy() object {
	drawn := place{kind: pick(c, kinds), direction: "ingress", specs: c.IntN(6) == 0}
	rule := object{}
	if drawn.kind == "host" {
		rule["nodeSelector"] = c.selector()
	} else {
		rule["endpointSelector"] = c.selector()
	}
	for range 1 + c.IntN(2) {
		drawn.direction = pick(c, allDirections)
		var elements list
		for range 1 + c.IntN(2) {
			elements = append(elements, c.element(drawn))
		}
		rule[drawn.direction] = elements
	}
	if c.IntN(4) == 0 {
		rule["enableDefaultDeny"] = object{pick(c, allows): c.IntN(2) == 0}
	}
	if c.IntN(8) == 0 {
		rule["labels"] = parse(`[{"key": "team", "value": "a"}]`)
	}
	policy := drawn.ruled(rule)
	for range []int{0, 1, 1, 1, 2}[c.IntN(5)] {
		policy = c.broken(policy)
	}
	return policy
}

func (c *chance) selector() any {
	return parse(pick(c, []string{`{}`, `{"matchLabels": {"app": "web"}}`, `{"matchExpressions": [{"key": "tier", "operator": "In", "values": ["a", "b"]}]}`, `{"matchLabels": {"k8s:app": "web", "any:tier": "front"}}`,
		`{"matchExpressions": [{"key": "reserved:init", "operator": "DoesNotExist"}]}`, `{"matchLabels": {"example.com/team": ""}, "matchExpressions": [{"key": "k8s:io.kubernetes.pod.namespace", "operator": "Exists"}]}`}))
}

func (c *chance) element(at place) object {
	element := object{}
	if c.IntN(6) > 0 {
		good := members(at.ingress())
		delete(good, "Requires")
		if !slices.Contains(allows, at.direction) {
			delete(good, "FQDNs")
		}
		if c.IntN(4) > 0 {
			delete(good, "Nodes")
		}
		var names []string
		for _, name := range memberNames {
			if good[name] != "" {
				names = append(names, name)
			}
		}
		name := pick(c, names)
		element[at.side()+name] = parse(good[name])
		if name == "Endpoints" {
			element[at.side()+name] = list{c.selector()}
		}
	}
	switch c.IntN(5) {
	case 0:
		element["icmps"] = parse(pick(c, []string{`[{"fields": [{"type": 8}]}]`, `[{"fields": [{"family": "IPv6", "type": "EchoRequest"}]}]`, `[{"fields": [{"type": "EchoReply"}, {"type": 3}]}]`}))
	case 1, 2, 3:
		element["toPorts"] = list{c.ports(at)}
	}
	if slices.Contains(allows, at.direction) && c.IntN(6) == 0 {
		element["authentication"] = parse(pick(c, []string{`{"mode": "required"}`, `{"mode": "disabled"}`}))
	}
	return element
}

func (c *chance) ports(at place) object {
	text := pick(c, []string{`{"ports": [{"port": "80", "protocol": "TCP"}]}`, `{"ports": [{"port": "http"}]}`, `{"ports": [{"port": "53", "protocol": "UDP"}, {"port": "53", "protocol": "TCP"}]}`,
		`{"ports": [{"port": "1000", "endPort": 2000, "protocol": "TCP"}]}`, `{"ports": [{"port": "0", "protocol": "SCTP"}]}`, `{"ports": [{"port": "443", "protocol": "ANY"}]}`})
	if slices.Contains(allows, at.direction) && c.IntN(3) == 0 {
		text = pick(c, []string{`{"ports": [{"port": "80", "protocol": "TCP"}], "rules": {"http": [{"method": "GET", "path": "/a.*"}, {"headers": ["X-A: b"]}]}}`,
			`{"ports": [{"port": "443", "protocol": "TCP"}], "serverNames": ["a.example.com"]}`, `{"ports": [{"port": "443", "protocol": "TCP"}], "terminatingTLS": {"secret": {"name": "s"}}, "rules": {"http": [{}]}}`,
			`{"ports": [{"port": "53", "protocol": "UDP"}], "rules": {"dns": [{"matchPattern": "*"}]}}`, `{"ports": [{"port": "80", "protocol": "TCP"}], "listener": {"envoyConfig": {"name": "c"}, "name": "l"}}`,
			`{"ports": [{"port": "9092", "protocol": "TCP"}], "rules": {"kafka": [{"role": "consume"}]}}`})
	}
	return parseObject(text)
}

// strays are values of every type, and texts that are right somewhere else.
var strays = []string{`"x"`, `null`, `""`, `1`, `-1`, `0.5`, `true`, `{}`, `[]`, `[1]`, `{"a": "b"}`, `"10.0.0.0/8"`, `"80"`, `"TCP"`, `"*"`, `"all"`, `"In"`, `"a b"`, `[{}]`, `70000`, `"` + strings.Repeat("x", 300) + `"`}

var strayKeys = []string{"matchLabels", "ports", "port", "protocol", "rules", "http", "dns", "toPorts", "fromEndpoints", "toEndpoints", "toFQDNs", "toCIDR", "fromCIDRSet", "cidr", "except", "icmps", "fields", "type", "endPort",
	"authentication", "listener", "serverNames", "name", "names", "spec", "values", "key", "toEntities", "fromEntities", "endpointSelector", "nodeSelector", "matchlabels", "fromRequires", "toGroups", "description", "kafka", "l7proto"}

// broken changes one place of a policy: another value, a value less, one twice, or a field more.
func (c *chance) broken(policy object) object {
	text, _ := json.Marshal(policy)
	changed := parseObject(string(text))
	holders := holdersIn(changed, nil)
	switch holder := pick(c, holders).(type) {
	case object:
		keys := slices.Sorted(mapKeys(holder))
		key := pick(c, keys)
		switch draw := c.IntN(10); {
		case draw < 2:
			delete(holder, key)
		case draw < 5:
			holder[pick(c, strayKeys)] = parse(pick(c, strays))
		default:
			holder[key] = parse(pick(c, strays))
		}
	case list:
		at := c.IntN(len(holder))
		if c.IntN(3) == 0 {
			holder[at] = holder[len(holder)-1]
		} else {
			holder[at] = parse(pick(c, strays))
		}
	}
	return changed
}

func mapKeys(of object) func(func(string) bool) {
	return func(yield func(string) bool) {
		for key := range of {
			if !yield(key) {
				return
			}
		}
	}
}

// holdersIn lists what is under spec or specs and holds values, in the order of the text.
func holdersIn(node any, found list) list {
	switch node := node.(type) {
	case object:
		_, root := node["apiVersion"]
		if len(node) > 0 && !root {
			found = append(found, node)
		}
		for _, key := range slices.Sorted(mapKeys(node)) {
			if key != "metadata" {
				found = holdersIn(node[key], found)
			}
		}
	case list:
		if len(node) > 0 {
			found = append(found, node)
		}
		for _, item := range node {
			found = holdersIn(item, found)
		}
	}
	return found
}
