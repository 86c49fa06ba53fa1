package recorder

import (
	"fmt"
	"net/netip"
	"slices"
	"sort"
	"strings"

	"github.com/cilium/cilium/pkg/identity"
	"github.com/cilium/cilium/pkg/labels"
	"github.com/cilium/cilium/pkg/policy/api"
	"github.com/cilium/cilium/pkg/types"
	"github.com/cilium/cilium/pkg/u8proto"
	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

const (
	clusterLabel        = "io.cilium.k8s.policy.cluster"
	serviceAccountLabel = "io.cilium.k8s.policy.serviceaccount"
	firstWorkload       = identity.NumericIdentity(1000)
	otherCluster        = identity.NumericIdentity(2 << 16)
)

// Peer is one end of a flow, with the identity that the policies of the case give it.
type Peer struct {
	Identity *identity.Identity
	Ports    types.NamedPortMap
	// Managed says that the agent enforces policy there.
	Managed bool
}

// World is every identity that an agent would know.
type World struct {
	Peers      map[string]*Peer
	Identities identity.IdentityMap
	numbers    map[string]identity.NumericIdentity
}

// newWorld gives every peer its identity; an outside address has one by the prefixes and DNS names of the rules.
func newWorld(peers map[string]cases.Peer, rules api.Rules, prefixes []netip.Prefix) (*World, error) {
	w := &World{Peers: map[string]*Peer{}, Identities: identity.IdentityMap{}, numbers: map[string]identity.NumericIdentity{}}
	identity.IterateReservedIdentities(func(number identity.NumericIdentity, reserved *identity.Identity) {
		w.know(number, reserved.LabelArray)
	})
	names := make([]string, 0, len(peers))
	for name := range peers {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		peer, err := w.peer(peers[name], rules, prefixes)
		if err != nil {
			return nil, fmt.Errorf("peer %s: %w", name, err)
		}
		w.Peers[name] = peer
	}
	return w, nil
}

func (w *World) know(number identity.NumericIdentity, of labels.LabelArray) {
	w.Identities[number] = of
	w.numbers[of.String()] = number
}

func (w *World) peer(peer cases.Peer, rules api.Rules, prefixes []netip.Prefix) (*Peer, error) {
	switch {
	case peer.IP != "":
		of, err := outside(peer, rules, prefixes)
		return w.identified(of, identity.IdentityScopeLocal, false), err
	case len(peer.Reserved) > 0:
		return w.reserved(peer), nil
	}
	of := labels.Map2Labels(peer.Labels, labels.LabelSourceK8s)
	for _, key := range []string{clusterLabel, serviceAccountLabel} {
		if _, given := of[key]; !given {
			of[key] = labels.NewLabel(key, "default", labels.LabelSourceK8s)
		}
	}
	first := firstWorkload
	if of[clusterLabel].Value != cluster {
		first += otherCluster
	}
	workload := w.identified(of, first, true)
	workload.Ports = types.NamedPortMap{}
	for protocol, named := range peer.Ports {
		proto, err := u8proto.ParseProtocol(protocol)
		if err != nil {
			return nil, err
		}
		for name, port := range named {
			workload.Ports[name] = types.PortProto{Port: port, Proto: proto}
		}
	}
	return workload, nil
}

// reserved is a reserved identity; the host's has the labels of its node too.
func (w *World) reserved(peer cases.Peer) *Peer {
	of := labels.Map2Labels(peer.Labels, labels.LabelSourceK8s)
	for _, name := range peer.Reserved {
		of[name] = labels.NewLabel(name, "", labels.LabelSourceReserved)
	}
	if slices.Contains(peer.Reserved, labels.IDNameHost) {
		w.know(identity.ReservedIdentityHost, of.LabelArray())
	}
	managed := []string{labels.IDNameHost, labels.IDNameHealth, labels.IDNameIngress, labels.IDNameInit}
	return w.identified(of, identity.IdentityScopeLocal, slices.Contains(managed, peer.Reserved[0]))
}

// identified finds the identity of these labels, or makes the next one of a scope.
func (w *World) identified(of labels.Labels, scope identity.NumericIdentity, managed bool) *Peer {
	array := of.LabelArray()
	number, known := w.numbers[array.String()]
	if !known {
		for number = scope + 1; w.Identities[number] != nil; number++ {
		}
		w.know(number, array)
	}
	return &Peer{Identity: &identity.Identity{ID: number, Labels: of, LabelArray: array}, Managed: managed}
}

// outside has the labels of the longest prefix that a rule names, of the world, and of the DNS selectors that cover its names.
func outside(peer cases.Peer, rules api.Rules, prefixes []netip.Prefix) (labels.Labels, error) {
	address, err := netip.ParseAddr(peer.IP)
	if err != nil {
		return nil, err
	}
	longest := netip.PrefixFrom(address, 0)
	for _, prefix := range prefixes {
		if prefix.Contains(address) && prefix.Bits() > longest.Bits() {
			longest = prefix
		}
	}
	of := labels.GetCIDRLabels(longest.Masked())
	for _, rule := range rules {
		for _, egress := range rule.Egress {
			for _, selector := range egress.ToFQDNs {
				covers, err := selector.ToRegex()
				if err != nil {
					return nil, err
				}
				for _, name := range peer.Names {
					if covers.MatchString(strings.ToLower(strings.TrimSuffix(name, ".")) + ".") {
						label := selector.IdentityLabel()
						of[label.Key] = label
					}
				}
			}
		}
	}
	return of, nil
}
