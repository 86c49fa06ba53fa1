// Package cases is the format of cases and of recorded answers: one JSON object a line.
package cases

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Case is some policies, and some flows that they decide.
type Case struct {
	ID   string `json:"id"`
	Note string `json:"note,omitempty"`
	// Policies are the objects, each a JSON text.
	Policies []string `json:"policies"`
	// Peers is the name of a set of peers, or the set itself.
	Peers   json.RawMessage `json:"peers,omitempty"`
	Flows   []Flow          `json:"flows,omitempty"`
	Mode    string          `json:"mode,omitempty"`
	Profile *Profile        `json:"profile,omitempty"`
	// Expect are the answers by version, or once under "all".
	Expect map[string]Answer `json:"expect,omitempty"`
}

// Profile is the settings of the agent that are off their default.
type Profile struct {
	DualStack                 bool   `json:"dualStack,omitempty"`
	AllowLocalhost            string `json:"allowLocalhost,omitempty"`
	PolicyDefaultLocalCluster *bool  `json:"policyDefaultLocalCluster,omitempty"`
	HostFirewall              *bool  `json:"hostFirewall,omitempty"`
}

// Flow is the first packet of a connection. For ICMP the port is the type.
type Flow struct {
	From  string `json:"from"`
	To    string `json:"to"`
	Proto string `json:"proto"`
	Port  uint16 `json:"port"`
}

// Peer is a workload, a reserved identity, or an address outside.
type Peer struct {
	Labels   map[string]string            `json:"labels,omitempty"`
	Ports    map[string]map[string]uint16 `json:"ports,omitempty"`
	Reserved []string                     `json:"reserved,omitempty"`
	IP       string                       `json:"ip,omitempty"`
	Names    []string                     `json:"names,omitempty"`
}

// PeersOf returns the set that a case names or holds.
func (c *Case) PeersOf(named map[string]map[string]Peer) (map[string]Peer, error) {
	if len(c.Peers) == 0 {
		return nil, nil
	}
	var name string
	if json.Unmarshal(c.Peers, &name) == nil {
		set, ok := named[name]
		if !ok {
			return nil, fmt.Errorf("no set of peers is called %q", name)
		}
		return set, nil
	}
	var own map[string]Peer
	if err := json.Unmarshal(c.Peers, &own); err != nil {
		return nil, fmt.Errorf("peers: %w", err)
	}
	return own, nil
}

// Read reads one line.
func Read(line []byte) (*Case, error) {
	var c Case
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&c); err != nil {
		return nil, err
	}
	return &c, nil
}

// Keep drops every flow but these, and their answers.
func (c *Case) Keep(kept []int) {
	c.Flows = at(c.Flows, kept)
	for release, answer := range c.Expect {
		if len(answer.Flows) > 0 {
			answer.Flows = at(answer.Flows, kept)
			c.Expect[release] = answer
		}
	}
}

func at[T any](all []T, kept []int) []T {
	var some []T
	for _, i := range kept {
		some = append(some, all[i])
	}
	return some
}
