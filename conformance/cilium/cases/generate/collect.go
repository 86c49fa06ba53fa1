package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

// object and list are JSON.
type (
	object = map[string]any
	list   = []any
)

// parse reads a JSON fragment of this program.
func parse(text string) any {
	var value any
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		panic(fmt.Sprintf("%s: %v", text, err))
	}
	return value
}

func parseObject(text string) object {
	return parse(text).(object)
}

func quote(text string) string {
	quoted, _ := json.Marshal(text)
	return string(quoted)
}

// collector numbers the cases by row and leaves out what was already asked.
type collector struct {
	cases  []cases.Case
	counts map[string]int
	seen   map[string]bool
	chance *chance
}

func newCollector(seed uint64) *collector {
	source := rand.New(rand.NewPCG(seed, 0x6369_6c69_756d))
	return &collector{counts: map[string]int{}, seen: map[string]bool{}, chance: &chance{source}}
}

func (c *collector) policy(row, note string, policy object) {
	text, err := json.Marshal(policy)
	if err != nil {
		panic(err)
	}
	if c.seen[string(text)] {
		return
	}
	c.seen[string(text)] = true
	c.counts[row]++
	c.cases = append(c.cases, cases.Case{
		ID: fmt.Sprintf("%s-%d", row, c.counts[row]), Note: note, Policies: []string{string(text)},
	})
}

// place is where an element of a rule stands.
type place struct {
	kind      string // cnp, ccnp, host
	direction string // ingress, egress, ingressDeny, egressDeny
	specs     bool
}

var kinds = []string{"cnp", "ccnp", "host"}

var (
	allDirections = []string{"ingress", "egress", "ingressDeny", "egressDeny"}
	allows        = []string{"ingress", "egress"}
)

func (p place) ingress() bool {
	return strings.HasPrefix(p.direction, "ingress")
}

// side is the prefix of the members that select the peer.
func (p place) side() string {
	if p.ingress() {
		return "from"
	}
	return "to"
}

// with is a policy whose rule has these elements at this place.
func (p place) with(elements ...any) object {
	rule := object{p.direction: elements}
	if p.kind == "host" {
		rule["nodeSelector"] = object{}
	} else {
		rule["endpointSelector"] = object{"matchLabels": object{"app": "web"}}
	}
	return p.ruled(rule)
}

func (p place) ruled(rule object) object {
	policy := object{"apiVersion": "cilium.io/v2", "kind": "CiliumNetworkPolicy", "metadata": object{"name": "p", "namespace": "shop"}}
	if p.kind != "cnp" {
		policy["kind"] = "CiliumClusterwideNetworkPolicy"
		policy["metadata"] = object{"name": "p"}
	}
	if p.specs {
		policy["specs"] = list{parse(`{"endpointSelector": {}, "ingress": [{"fromEntities": ["cluster"]}]}`), rule}
	} else {
		policy["spec"] = rule
	}
	return policy
}

// places draws some of all places with one of the directions.
func (c *collector) places(count int, directions []string) []place {
	var drawn []place
	for range count {
		kind := kinds[0]
		if draw := c.chance.IntN(10); draw >= 8 {
			kind = kinds[2]
		} else if draw >= 5 {
			kind = kinds[1]
		}
		drawn = append(drawn, place{kind, directions[c.chance.IntN(len(directions))], c.chance.IntN(5) == 0})
	}
	return drawn
}

// elements asks for each fragment of an element at some places.
func (c *collector) elements(row string, count int, directions []string, fragments ...string) {
	for _, fragment := range fragments {
		for _, place := range c.places(count, directions) {
			c.policy(row, "", place.with(parse(replaceSide(fragment, place.side()))))
		}
	}
}

// replaceSide puts from or to before the members that select peers.
func replaceSide(fragment, side string) string {
	return strings.ReplaceAll(fragment, "~", side)
}
