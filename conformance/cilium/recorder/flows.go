package recorder

import (
	"fmt"
	"slices"

	"github.com/cilium/cilium/pkg/endpoint/regeneration"
	"github.com/cilium/cilium/pkg/identity"
	"github.com/cilium/cilium/pkg/labels"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/policy/types"
	"github.com/cilium/cilium/pkg/u8proto"
	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

// Computed is the policy of one endpoint.
type Computed struct {
	Policy          *policy.EndpointPolicy
	Ingress, Egress bool // enforced
	// Doubt says that the datapath decides otherwise than Lookup; may be nil.
	Doubt func(types.Key) bool
}

// Compute computes the policy of an endpoint. It is what the releases do in their own ways.
type Compute func(*Peer) (*Computed, error)

// decide answers the flows of a case, or says why there is no policy for one of their ends.
func decide(c *cases.Case, world *World, compute Compute) ([]cases.FlowAnswer, error) {
	computed := map[*Peer]*Computed{}
	doubtful := false
	at := func(subject, other string, proto string, port uint16, key types.Key) (*cases.End, error) {
		here, there := world.Peers[subject], world.Peers[other]
		if here == nil || there == nil {
			return nil, fmt.Errorf("no peer %q or %q", subject, other)
		}
		if !here.Managed {
			return nil, nil
		}
		if computed[here] == nil {
			policy, err := compute(here)
			if err != nil {
				return nil, err
			}
			computed[here] = policy
		}
		protocol, err := u8proto.ParseProtocol(proto)
		if err != nil {
			return nil, err
		}
		key = key.WithIdentity(there.Identity.ID).WithPortProto(protocol, port)
		if doubt := computed[here].Doubt; doubt != nil && doubt(key) {
			doubtful = true
		}
		return computed[here].end(key), nil
	}
	var answers []cases.FlowAnswer
	for _, flow := range c.Flows {
		var answer cases.FlowAnswer
		var err error
		if answer.Egress, err = at(flow.From, flow.To, flow.Proto, flow.Port, policy.EgressKey()); err != nil {
			return nil, err
		}
		if answer.Ingress, err = at(flow.To, flow.From, flow.Proto, flow.Port, policy.IngressKey()); err != nil {
			return nil, err
		}
		answer.Doubtful, doubtful = doubtful, false
		answers = append(answers, answer)
	}
	return answers, nil
}

func (c *Computed) end(key types.Key) *cases.End {
	entry, rules, found := c.Policy.Lookup(key)
	end := &cases.End{Verdict: "allow", Enforced: c.Ingress, Found: found}
	if key.TrafficDirection() == policy.EgressKey().TrafficDirection() {
		end.Enforced = c.Egress
	}
	if entry.IsDeny() {
		end.Verdict = "deny"
	} else {
		end.Redirect = entry.IsRedirectEntry()
		if auth := entry.AuthRequirement.AuthType(); auth != types.AuthTypeDisabled {
			end.Auth = auth.String()
		}
	}
	for _, from := range rules.LabelArray() {
		if name := valueOf(from, "io.cilium.k8s.policy.name"); name != "" {
			end.Rules = append(end.Rules, valueOf(from, "io.cilium.k8s.policy.namespace")+"/"+name)
		}
	}
	slices.Sort(end.Rules)
	end.Rules = slices.Compact(end.Rules)
	return end
}

func valueOf(from labels.LabelArray, key string) string {
	for _, label := range from {
		if label.Key == key {
			return label.Value
		}
	}
	return ""
}

// Owner is the endpoint as the policy computation sees it.
type Owner struct {
	*Peer
	// EgressPort looks a named port up among all peers; the releases before 1.20 ask it.
	EgressPort func(name string, proto u8proto.U8proto) uint16
}

func (o Owner) GetID() uint64 { return 1 }

func (o Owner) IsHost() bool { return o.Identity.ID == identity.ReservedIdentityHost }

func (o Owner) PolicyDebug(string, ...any) {}

func (o Owner) MapStateSize() int { return 0 }

func (o Owner) RegenerateIfAlive(*regeneration.ExternalRegenerationMetadata) <-chan bool {
	done := make(chan bool)
	close(done)
	return done
}

func (o Owner) GetIngressNamedPort(name string, proto u8proto.U8proto) uint16 {
	port, _ := o.Ports.GetNamedPort(name, proto)
	return port
}

func (o Owner) GetNamedPort(ingress bool, name string, proto u8proto.U8proto) uint16 {
	if ingress {
		return o.GetIngressNamedPort(name, proto)
	}
	return o.EgressPort(name, proto)
}

// Redirects gives every redirect of a policy a proxy port, one per parser, as when all proxies are up.
func Redirects(of policy.SelectorPolicy, owner Owner) map[string]uint16 {
	ports := map[policy.L7ParserType]uint16{}
	redirects := map[string]uint16{}
	for filter, tuple := range of.RedirectFilters() {
		port := filter.Port
		if port == 0 && filter.PortName != "" {
			if port = owner.GetNamedPort(filter.Ingress, filter.PortName, filter.U8Proto); port == 0 {
				continue
			}
		}
		parser := tuple.Policy.L7Parser
		if ports[parser] == 0 {
			ports[parser] = 10000 + uint16(len(parser))*100 + uint16(parser[len(parser)-1])
		}
		redirects[policy.ProxyID(uint16(owner.GetID()), filter.Ingress, string(filter.Protocol), port, tuple.Policy.GetListener())] = ports[parser]
	}
	return redirects
}
